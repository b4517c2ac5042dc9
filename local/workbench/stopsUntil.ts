import { momentAt, readerZone, wallTimeOf } from './nearDates';

const dayMs = 24 * 60 * 60_000;
/** By the clocks of London: the first is within the hours in which people may be told things. */
const [morning, noon] = ['09:30', '12:00'];
/** On a longer way the mornings do: each stop takes most of a second. */
const withNoonsMs = 7 * dayMs;

/**
 * Where the clock stops on its way: in the morning of each day, on a way of up to a week at noon too, and where it is to
 * come to.
 *
 * @returns in order, each once, the last of them `milliseconds` after `from`
 */
export function stopsUntil(from: Date, milliseconds: number): readonly Date[] {
  const end = from.getTime() + milliseconds;
  const times = milliseconds <= withNoonsMs ? [morning, noon] : [morning];
  const stops = new Set([end]);
  for (let at = from.getTime(); at < end + dayMs; at += dayMs) {
    const { date } = wallTimeOf(new Date(at), readerZone);
    for (const time of times) stops.add(momentAt(`${date}T${time}`, readerZone)?.getTime() ?? end);
  }
  return [...stops]
    .filter((moment) => moment > from.getTime() && moment <= end)
    .sort((one, other) => one - other)
    .map((moment) => new Date(moment));
}
