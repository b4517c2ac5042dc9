import * as fc from 'fast-check';
import { at } from './testing/boards';
import { mayContinue, pauseTimebox, resumeTimebox, startTimebox, timeLeft } from './timebox';

const minute = 60_000;

describe('a timebox', () => {
  it('is eight minutes, then five, two and one, and no more', () => {
    expect([0, 1, 2, 3].map((round) => timeLeft(startTimebox(round, at(0)), at(0)) / minute)).toEqual([8, 5, 2, 1]);
    expect([0, 1, 2, 3].map(mayContinue)).toEqual([true, true, true, false]);
  });

  it('runs out and stays so', () => {
    const timebox = startTimebox(0, at(0));
    expect(timeLeft(timebox, at(7.5))).toBe(minute / 2);
    expect(timeLeft(timebox, at(8))).toBe(0);
    expect(timeLeft(timebox, at(99))).toBe(0);
  });

  it('keeps what is left while it is paused, however long and however often', () => {
    const elapsed = fc.array(fc.record({ runs: fc.nat({ max: 3 * minute }), rests: fc.nat({ max: 60 * minute }) }));
    fc.assert(
      fc.property(elapsed, (spells) => {
        let now = Date.parse(at(0));
        let timebox = startTimebox(0, at(0));
        let ran = 0;
        const instant = (): string => new Date(now).toISOString();
        for (const { runs, rests } of spells) {
          now += runs;
          ran += runs;
          timebox = pauseTimebox(timebox, instant());
          now += rests;
          expect(timeLeft(timebox, instant())).toBe(Math.max(0, 8 * minute - ran));
          timebox = resumeTimebox(timebox, instant());
          ran = Math.min(ran, 8 * minute);
        }
        expect(timeLeft(timebox, instant())).toBe(Math.max(0, 8 * minute - ran));
      }),
    );
  });

  it('is paused once by two who pause it, and goes on once', () => {
    const paused = pauseTimebox(startTimebox(0, at(0)), at(3));
    expect(pauseTimebox(paused, at(5))).toBe(paused);
    const running = resumeTimebox(paused, at(10));
    expect(resumeTimebox(running, at(12))).toBe(running);
    expect(running.endsAt).toBe(at(15));
  });
});
