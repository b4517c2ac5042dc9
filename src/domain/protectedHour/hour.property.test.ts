import * as fc from 'fast-check';
import { addDays, minuteOf, weekdays, weekdayOf } from '../sessions';
import { holidays, zoneNames, zones } from '../sessions/testing';
import { bestSlots } from './bestSlots';
import { checkWish } from './checkWish';
import type { FindHourBody } from './contract';
import { addCounts, countFree, isReadable, type FreeCounts } from './countFree';
import { planSearch } from './planSearch';

const quarter = fc.integer({ min: 0, max: 95 }).map((at) => new Date(at * 900_000).toISOString().slice(11, 16));
const wish: fc.Arbitrary<FindHourBody> = fc
  .record({
    minutes: fc.integer({ min: 1, max: 12 }).map((steps) => steps * 15),
    ...{ from: quarter, to: quarter },
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    weeks: fc.integer({ min: 2, max: 8 }),
  })
  .filter((one) => checkWish(one).ok);
const search = fc
  .record({
    wish,
    timeZone: fc.constantFrom(...zoneNames),
    now: fc
      .integer({ min: 0, max: 400 * 24 })
      .map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString()),
  })
  .map((of) => ({
    ...of,
    ...{
      plan: planSearch(of.wish, of.now, { timeZone: of.timeZone, nation: 'englandAndWales' }, { zones, holidays }, []),
    },
  }));
const stepMs = 15 * 60_000;

describe('looking for the hour, whatever is wished and wherever', () => {
  it('looks only at hours that are wished, on the wall clocks of the community, and nobody’s bank holiday', () => {
    fc.assert(
      fc.property(search, ({ wish: wanted, timeZone, now, plan }) => {
        const { from, to, slots } = plan;
        expect(Date.parse(to) - Date.parse(from)).toBeLessThan(62 * 86_400_000);
        const today = zones.dateAt(now, timeZone);
        // One expectation for all of them: thousands would take their time.
        const wrong = slots.flatMap(({ weekday, time, begins }): readonly unknown[] => {
          const isWished = wanted.weekdays.includes(weekday) && time >= wanted.from && begins.length <= wanted.weeks;
          const fits = minuteOf(time)! + wanted.minutes <= minuteOf(wanted.to)!;
          const off = begins.filter((begin) => {
            const startsAt = new Date(Date.parse(from) + begin * stepMs).toISOString();
            const day = zones.dateAt(startsAt, timeZone);
            const isAhead = day > today && day <= addDays(today, wanted.weeks * 7);
            const isThatTime = weekdayOf(day) === weekday && zones.toInstant(day, time, timeZone) === startsAt;
            return !isAhead || !isThatTime || holidays.holidayOn(day, 'englandAndWales') || !Number.isInteger(begin);
          });
          return isWished && fits ? off : [time];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('counts as many people as could come to each hour, in whatever parts they are counted', () => {
    const people = fc.array(fc.infiniteStream(fc.constantFrom(...'0000001234')), { maxLength: 24 });
    fc.assert(
      fc.property(search, people, fc.integer({ min: 1, max: 5 }), ({ plan, wish: { weeks } }, streams, atOnce) => {
        const places = (Date.parse(plan.to) - Date.parse(plan.from)) / stepMs;
        const views = streams.map((stream) => [...stream.take(places)].join(''));
        expect(views.every((view) => isReadable(plan, view))).toBe(true);
        let counts: FreeCounts | undefined;
        for (let at = 0; at < views.length; at += atOnce)
          counts = addCounts(counts, countFree(plan, views.slice(at, at + atOnce)));
        const naive = plan.slots.map(({ begins }) =>
          begins.map((begin) => views.filter((view) => /^[04]*$/.test(view.slice(begin, begin + plan.places))).length),
        );
        if (views.length > 0) expect(counts).toEqual(naive);
        const best = bestSlots(plan, naive, views.length, weeks);
        if (views.length < 8) expect(best).toEqual([]);
        expect(best.every(({ free, worst }) => worst <= free + 1e-9 && free <= 0.9 && worst >= 0)).toBe(true);
        expect(best.every(({ free, worst }) => [free, worst].every((share) => Number.isInteger(share * 10)))).toBe(
          true,
        );
        expect(best.length).toBeLessThanOrEqual(10);
        expect(best.map(({ free }) => free)).toEqual(best.map(({ free }) => free).sort((a, b) => b - a));
      }),
      { numRuns: 25 },
    );
  });
});
