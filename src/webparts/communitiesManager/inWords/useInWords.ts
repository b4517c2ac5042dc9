import { useMemo } from 'react';
import type { ManagedCommunity } from '../../../domain/membership';
import { useText } from '../useText';

export interface InWords {
  /** `Ana, Jo and Kamal`. */
  list(parts: readonly string[]): string;
  number(count: number): string;
  /** `December 2025`, of `2025-12`. */
  month(month: string): string;
  /** Each thing that it needs, as a sentence. */
  needs(community: ManagedCommunity): readonly string[];
  /** How many people there are, and were at first. */
  size(community: ManagedCommunity): string;
  /** Its size month by month, for those who do not see the line. */
  sizes(community: ManagedCommunity): string;
  /** Of those whom its rules fit, how many are in; nothing where it has no rules. */
  reach(community: ManagedCommunity): string | undefined;
  /** When it met last, and when it meets next by its own clocks. */
  sessions(community: ManagedCommunity): string;
}

/** What the contract holds in numbers and names, as sentences. */
export function useInWords(): InWords {
  const { words, dates } = useText();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(words.strings.Language);
    const number = (count: number): string => numbers.format(count);
    const day = (instant: string): string => dates.nearDay(instant, dates.readersZone);
    const month = (name: string): string => `${dates.monthName(name)} ${name.slice(0, 4)}`;
    const needOf = ({ lastSession }: ManagedCommunity, need: ManagedCommunity['needs'][number]): string =>
      need === 'noSessionForThreeMonths' && lastSession
        ? words.say('Needs_noSessionSince', { day: day(lastSession) })
        : words.say(`Needs_${need}` as const);
    return {
      number,
      month,
      list: (parts) =>
        parts.length < 2
          ? (parts[0] ?? '')
          : words.say('ListOf', { first: parts.slice(0, -1).join(', '), last: parts[parts.length - 1] ?? '' }),
      needs: (community) => community.needs.map((need) => needOf(community, need)),
      size: ({ size, sizes }) => {
        const people = words.count('People', size);
        const [first] = sizes;
        return first && sizes.length > 1
          ? words.say('PeopleSince', { people, before: number(first.size), month: month(first.month) })
          : people;
      },
      sizes: ({ sizes }) =>
        words.say('SizeByMonth', { sizes: sizes.map((one) => `${month(one.month)} ${number(one.size)}`).join(', ') }),
      reach: ({ reach }) => reach && words.count('Reach', reach.eligible, { in: number(reach.in) }),
      sessions: ({ lastSession, nextSession, timeZone }) => {
        const last = lastSession ? [words.say('LastSession', { day: day(lastSession) })] : [];
        if (!nextSession) return [...last, words.say(lastSession ? 'NoNextSession' : 'NoSession')].join(' ');
        const time = dates.time(nextSession, timeZone);
        const when = { day: dates.nearDay(nextSession, timeZone), time };
        const isElsewhere =
          dates.time(nextSession, dates.readersZone) !== time ||
          dates.fullDay(nextSession, dates.readersZone) !== dates.fullDay(nextSession, timeZone);
        const next = isElsewhere
          ? words.say('NextSessionInZone', { ...when, zone: dates.zoneName(timeZone) })
          : words.say('NextSession', when);
        return [...last, next].join(' ');
      },
    };
  }, [words, dates]);
}
