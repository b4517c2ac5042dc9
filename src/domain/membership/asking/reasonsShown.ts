import type { Instant } from '../../kernel';
import { declineReasons, type DeclineReason } from '../contract';

type Counts = Readonly<Partial<Record<DeclineReason, number>>>;

/** Why people of one community said no, only summed: nobody's name, and no time finer than a week. */
export interface ReasonTally {
  /** Reasons of the week that is under way; they count from the next one on, so that no moment tells who it was. */
  readonly coming: { readonly week: Instant; readonly counts: Counts };
  /** Reasons of weeks that are over, which are not shown yet. */
  readonly unshown: Counts;
  readonly shown: Counts;
  /** Who was first chosen before this instant has stood for reasons that are shown, and never does again. */
  readonly usedUntil: Instant;
}

/** Somebody a lead has chosen who is still not in. */
export interface ChosenPerson {
  /** When they were chosen for the first time. */
  readonly first: Instant;
}

/** The fewest reasons that are shown at once, and the fewest other people among whom those who gave them are hidden. */
const fewest = 5;
const weekMs = 7 * 86_400_000;
/** 1 January 1970 was a Thursday: weeks begin on Mondays. */
const firstMonday = 4 * 86_400_000;

export const noReasons: ReasonTally = {
  ...{ coming: { week: '', counts: {} }, unshown: {}, shown: {}, usedUntil: '' },
};

/** One more reason. Only of people who were chosen, and once of each: what is counted otherwise hides nobody. */
export function addReason(tally: ReasonTally, reason: DeclineReason, now: Instant): ReasonTally {
  const { coming, ...rest } = inWeek(tally, now);
  return { ...rest, coming: { ...coming, counts: sum(coming.counts, { [reason]: 1 }) } };
}

/**
 * Moves reasons to those that are shown, when that can tell nobody who gave one.
 *
 * At least 5 new reasons have come in by the end of last week; and of those who were first chosen since the last showing, at least
 * a whole week before this one began, so many are still not in that all new reasons could be theirs and 5 would remain.
 * So whoever a lead has in mind: that all reasons came from others of these people, and none from this one, looks exactly the
 * same, for each showing and for all of them together, as each stands on people of its own. Nothing else plays a part, least
 * of all who has answered: what the rule looks at is what the lead knows anyway, and the sum that is then shown.
 *
 * @param chosen - everybody whom leads have chosen and who is still not in
 */
export function settleReasons(tally: ReasonTally, chosen: readonly ChosenPerson[], now: Instant): ReasonTally {
  const current = inWeek(tally, now);
  const { unshown, shown, usedUntil } = current;
  const count = total(unshown);
  const until = weekOf(new Date(Date.parse(now) - weekMs).toISOString());
  const standing = chosen.filter(({ first }) => first >= usedUntil && first < until).length;
  if (count < fewest || standing < count + fewest) return current;
  return { ...current, shown: sum(shown, unshown), unshown: {}, usedUntil: until };
}

/** What a lead sees: the most frequent first; undefined as long as there is nothing to show. */
export function presentReasons({
  shown,
}: ReasonTally): readonly { readonly reason: DeclineReason; readonly count: number }[] | undefined {
  const reasons = declineReasons.flatMap((reason) => {
    const count = shown[reason] ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
  return reasons.length > 0 ? reasons.sort((a, b) => b.count - a.count) : undefined;
}

function inWeek(tally: ReasonTally, now: Instant): ReasonTally {
  const { coming, unshown } = tally;
  const week = weekOf(now);
  // A clock that is behind does not end a week twice.
  if (coming.week >= week) return tally;
  return { ...tally, unshown: sum(unshown, coming.counts), coming: { week, counts: {} } };
}

/** When the week of an instant began, by UTC. */
function weekOf(instant: Instant): Instant {
  const time = Date.parse(instant);
  return new Date(time - ((((time - firstMonday) % weekMs) + weekMs) % weekMs)).toISOString();
}

function sum(a: Counts, b: Counts): Counts {
  const counts = declineReasons.flatMap((reason) => {
    const count = (a[reason] ?? 0) + (b[reason] ?? 0);
    return count > 0 ? [[reason, count] as const] : [];
  });
  return Object.fromEntries(counts);
}

function total(counts: Counts): number {
  return declineReasons.reduce((before, reason) => before + (counts[reason] ?? 0), 0);
}
