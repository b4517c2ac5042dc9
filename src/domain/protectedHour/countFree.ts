import { stepMinutes, type HourSearch } from './planSearch';

/** How many people are free, for each searched slot and each of its weeks. */
export type FreeCounts = readonly (readonly number[])[];

/**
 * What a place of Outlook's `availabilityView` says of somebody who could come: 0, free, and 4, working elsewhere
 * ("getSchedule"), since a session can be joined from anywhere. Everything else is kept clear: 1, tentative, because an
 * invitation that nobody has answered yet looks like that too, and a lost meeting is worse than a lost hour; 2, busy; 3,
 * out of office.
 */
const free: ReadonlySet<string> = new Set(['0', '4']);

/** Whether the availability of a calendar tells of the whole time that is looked at. */
export function isReadable({ from, to }: Pick<HourSearch, 'from' | 'to'>, view: string | undefined): view is string {
  const places = (Date.parse(to) - Date.parse(from)) / (stepMinutes * 60_000);
  return view !== undefined && view.length >= places;
}

/**
 * Counts at once who is free when, so that nobody's own calendar has to be kept.
 *
 * @param views - the availability of each person, a character for each place
 */
export function countFree(
  { slots, places }: Pick<HourSearch, 'slots' | 'places'>,
  views: readonly string[],
): FreeCounts {
  const freeFrom = views.map(runsOfFree);
  return slots.map(({ begins }) =>
    begins.map((begin) => freeFrom.filter((runs) => (runs[begin] ?? 0) >= places).length),
  );
}

/** The counts of two groups of people together. @param counts - undefined for nobody yet */
export function addCounts(counts: FreeCounts | undefined, more: FreeCounts): FreeCounts {
  return more.map((weeks, slot) => weeks.map((count, week) => count + (counts?.[slot]?.[week] ?? 0)));
}

/** For each place, how many places from there on are free. */
function runsOfFree(view: string): readonly number[] {
  const runs = new Array<number>(view.length).fill(0);
  for (let place = view.length - 1; place >= 0; place -= 1) {
    runs[place] = free.has(view.charAt(place)) ? (runs[place + 1] ?? 0) + 1 : 0;
  }
  return runs;
}
