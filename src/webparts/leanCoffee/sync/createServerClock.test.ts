import { createServerClock } from './createServerClock';

const noon = Date.parse('2026-11-26T12:00:00.000Z');

/** A machine whose wall clock is wrong by so much, and that can sleep. */
function machine(wrongBy: number): {
  clocks: { wall: () => number; running: () => number };
  pass(ms: number): void;
  sleep(ms: number): void;
  setWall(by: number): void;
} {
  let wall = noon + wrongBy;
  let running = 5_000;
  return {
    clocks: { wall: () => wall, running: () => running },
    pass: (ms) => {
      wall += ms;
      running += ms;
    },
    sleep: (ms) => (wall += ms),
    setWall: (by) => (wall += by),
  };
}
const at = (ms: number): string => new Date(noon + ms).toISOString();

describe('the time by the API’s clock', () => {
  it.each([5 * 60_000, -5 * 60_000])('is right on a machine that is wrong by %d ms', (wrongBy) => {
    const { clocks, pass } = machine(wrongBy);
    const clock = createServerClock(clocks);
    const asked = clock.ask();
    pass(200); // the answer was put together half-way
    clock.hear(at(100), asked);
    expect(clock.now()).toBe(noon + 200);
    pass(60_000);
    expect(clock.now()).toBe(noon + 60_200);
  });

  it('does not tremble with answers that are slow, and follows those that disagree', () => {
    const { clocks, pass } = machine(0);
    const clock = createServerClock(clocks);
    let asked = clock.ask();
    pass(20);
    clock.hear(at(10), asked);
    asked = clock.ask();
    pass(2_000);
    clock.hear(at(30), asked); // put together at once, on its way for two seconds
    expect(clock.now()).toBe(noon + 2_020);
    asked = clock.ask();
    pass(20);
    clock.hear(at(62_030), asked);
    expect(clock.now()).toBe(noon + 62_040);
  });

  it('is doubted after a sleep, and after the machine’s clock was set, until it is heard anew', () => {
    const { clocks, pass, sleep, setWall } = machine(0);
    const clock = createServerClock(clocks);
    clock.hear(at(0), clock.ask());
    pass(600_000);
    expect(clock.hasSlipped()).toBe(false);
    sleep(480_000);
    expect(clock.hasSlipped()).toBe(true);
    clock.hear(at(1_080_000), clock.ask());
    expect([clock.hasSlipped(), clock.now()]).toEqual([false, noon + 1_080_000]);
    setWall(-300_000);
    expect(clock.hasSlipped()).toBe(true);
    clock.hear(at(1_080_000), clock.ask());
    expect(clock.now()).toBe(noon + 1_080_000);
  });

  it('learns nothing from an answer that the machine slept through', () => {
    const { clocks, sleep, pass } = machine(0);
    const clock = createServerClock(clocks);
    clock.hear(at(0), clock.ask());
    const asked = clock.ask();
    sleep(60_000);
    pass(10);
    clock.hear(at(5), asked);
    expect(clock.hasSlipped()).toBe(true);
  });
});
