import { useState } from 'react';
import { useText } from '../useText';

/** Of all the zones those that most people here would look for; the others come when they are asked for. */
const usual = ['Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Berlin', 'Asia/Kolkata', 'UTC'];
/** What is chosen to see the others. */
const others = 'others';

interface Zones {
  readonly options: readonly { readonly value: string; readonly text: string }[];
  choose(zone: string): void;
}

/** Time zones to choose from, by their IANA names, the present one and the reader's among them. */
export function useZones(present: string, onChoose: (zone: string) => void): Zones {
  const { words, dates } = useText();
  const [showsAll, setShowsAll] = useState(false);
  // In TypeScript's library from a later year on than web parts are compiled for; every current browser has it.
  const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: 'timeZone') => readonly string[] };
  const known = showsAll ? (supportedValuesOf?.('timeZone') ?? []) : [];
  const zones = [...new Set([...usual, ...known, present, dates.readersZone])].sort();
  const options = zones.map((value) => ({ value, text: value.replace(/_/g, ' ') }));
  const hasMore = !showsAll && supportedValuesOf !== undefined;
  return {
    options: hasMore ? [...options, { value: others, text: words.say('OtherZones') }] : options,
    choose: (zone) => (zone === others ? setShowsAll(true) : onChoose(zone)),
  };
}
