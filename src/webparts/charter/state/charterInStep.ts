import { keepInStep, type Answer, type CharterApi, type InHand, type KeptInStep } from '../../../clients';
import type { CharterView } from '../../../domain/charter';

/** Makes of the charter as it was the charter as it is now. */
export type Turn = (view: CharterView) => CharterView;

/** Something that shows at once and is sent then. */
export interface CharterDeed {
  /** What it is about, so that a refusal stands where it belongs: `acknowledge`, the id of a clause or a proposal. */
  readonly about: string;
  /** The charter as it will be. */
  readonly withIt: Turn;
  /** Sends it, any number of times with the effect of once. */
  send(): Promise<Answer<Turn>>;
}

export type CharterInHand = InHand<CharterView, CharterDeed>;

/** Calm: charters change now and then, and a reader who comes back to the page sees at once how things stand. */
const pauseInMs = 30_000;

/** Keeps the charter in step with the API. */
export function charterInStep(api: CharterApi, tell: (inHand: CharterInHand) => void): KeptInStep<CharterDeed> {
  return keepInStep<CharterView, CharterDeed, Turn>(
    {
      read: (etag) => api.read(etag),
      send: (deed) => deed.send(),
      withChange: (view, deed) => deed.withIt(view),
      afterChange: (view, _deed, turn) => turn(view),
      replaces: (deed, earlier) => deed.about === look && earlier.about === look,
      pauseInMs,
    },
    tell,
  );
}

const look = 'look';

/** What the API has just answered, so that the screen need not look for it; without it the screen looks afresh. */
export function showing(api: CharterApi, view?: CharterView): CharterDeed {
  if (!view) return { about: look, withIt: (before) => before, send: () => answering(api.read()) };
  return { about: '', withIt: () => view, send: () => Promise.resolve({ kind: 'fresh', view: () => view }) };
}

/** An answer with the whole charter, as what a deed is answered with. */
export async function answering(asked: Promise<Answer<CharterView>>): Promise<Answer<Turn>> {
  const answer = await asked;
  return answer.kind === 'fresh' ? { kind: 'fresh', view: () => answer.view } : answer;
}
