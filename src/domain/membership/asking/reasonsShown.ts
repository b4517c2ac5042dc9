import type { Instant } from '../../kernel';
import { declineReasons, type DeclineReason } from '../contract';

type Counts = Readonly<Partial<Record<DeclineReason, number>>>;

/** Why people said no whom a community has chosen to ask within four weeks of each other: counted, and shown once or never. */
export interface ReasonBatch {
  /** When the first of them was chosen. */
  readonly opened: Instant;
  readonly counts: Counts;
}

/** Why people of one community said no, only summed: nobody's name, and no time finer than a batch. */
export interface ReasonTally {
  /** Those that are not decided yet, the oldest first. */
  readonly batches: readonly ReasonBatch[];
  readonly shown: Counts;
}

/** The fewest reasons that are shown, each and together; and the steps in which they are counted. */
const fewest = 5;
/** How many accounts a lead may have at their bidding. */
const helpers = 4;
const dayMs = 86_400_000;
/** For so long people who are chosen belong to the batch. */
const choosingMs = 28 * dayMs;
/** For so long from its beginning their reasons are counted; then it is decided. */
const answeringMs = 42 * dayMs;

export const noReasons: ReasonTally = { batches: [], shown: {} };

/** A lead chooses people: those belong to the batch to which others are being chosen, or begin one. The same again changes nothing. */
export function openBatch(tally: ReasonTally, chosenAt: Instant): ReasonTally {
  const { batches } = tally;
  const latest = batches[batches.length - 1];
  if (latest && Date.parse(chosenAt) < choosingEnds(latest)) return tally;
  return { ...tally, batches: [...batches, { opened: chosenAt, counts: {} }] };
}

/**
 * One more reason; once of each person. Of a batch that is over, none counts any more.
 * @param chosenAt - when they were chosen for the first time
 */
export function addReason(tally: ReasonTally, reason: DeclineReason, chosenAt: Instant, now: Instant): ReasonTally {
  const theirs = tally.batches.find((batch) => isOf(batch, chosenAt) && !isDue(batch, now));
  if (!theirs) return tally;
  const next = { ...theirs, counts: { ...theirs.counts, [reason]: (theirs.counts[reason] ?? 0) + 1 } };
  return { ...tally, batches: tally.batches.map((batch) => (batch === theirs ? next : batch)) };
}

/** Somebody whom leads have chosen, as far as what the lead sees of them does not say already that they did not refuse. */
export interface SilentPerson {
  /** When they were chosen for the first time. */
  readonly first: Instant;
}

/** Whether there is anything to decide. */
export function hasDueBatch({ batches }: ReasonTally, now: Instant): boolean {
  return batches.some((batch) => isDue(batch, now));
}

/**
 * Decides the batches that are over, each for good: its reasons are shown, or never.
 *
 * They are shown when there are at least 5, and when of the people of the batch so many were never in the community that the reasons
 * could all be theirs and 9 others would remain (5, and 4 accounts that a lead may have at their bidding), and that at most half of them
 * gave one. Each person belongs to one batch, and each batch is shown at most once, at a time that nobody's answer moves: so
 * looking often, and asking a few at a time, tells nothing.
 *
 * A reason is named from 5 on, and counted in steps of 5; the rest counts as others.
 *
 * @param silent - everybody whom leads have chosen and who has been nowhere on the roster since
 */
export function settleReasons(tally: ReasonTally, silent: readonly SilentPerson[], now: Instant): ReasonTally {
  const due = tally.batches.filter((batch) => isDue(batch, now));
  if (due.length === 0) return tally;
  const fresh = due.filter((batch) => {
    const count = total(batch.counts);
    const standing = silent.filter(({ first }) => isOf(batch, first)).length;
    return count >= fewest && standing >= Math.max(count + fewest + helpers, 2 * count);
  });
  return {
    batches: tally.batches.filter((batch) => !due.includes(batch)),
    shown: fresh.reduce((shown, { counts }) => sum(shown, inSteps(counts)), tally.shown),
  };
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

function choosingEnds({ opened }: ReasonBatch): number {
  return Date.parse(opened) + choosingMs;
}

function isOf(batch: ReasonBatch, chosenAt: Instant): boolean {
  return chosenAt >= batch.opened && Date.parse(chosenAt) < choosingEnds(batch);
}

function isDue({ opened }: ReasonBatch, now: Instant): boolean {
  return Date.parse(now) >= Date.parse(opened) + answeringMs;
}

function inSteps(counts: Counts): Counts {
  const few = declineReasons.filter((reason) => reason !== 'other' && (counts[reason] ?? 0) < fewest);
  const others = few.reduce((before, reason) => before + (counts[reason] ?? 0), counts.other ?? 0);
  const rest = Object.fromEntries(few.map((reason) => [reason, 0]));
  const each = Object.entries({ ...counts, ...rest, other: others });
  return Object.fromEntries(each.map(([reason, count]) => [reason, count - (count % fewest)]));
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
