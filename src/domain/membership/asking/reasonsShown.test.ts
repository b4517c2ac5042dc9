import * as fc from 'fast-check';
import { declineReasons, type DeclineReason } from '../contract';
import { addReason, noReasons, openBatch, presentReasons, settleReasons, type ReasonTally } from './reasonsShown';

const dayMs = 86_400_000;
const start = Date.parse('2026-03-02T00:00:00.000Z');
const day = (number: number) => new Date(start + number * dayMs).toISOString();
const people = (count: number, chosenOn: number) => Array.from({ length: count }, () => ({ first: day(chosenOn) }));
const batch = openBatch(noReasons, day(0));
const given = (count: number, on = 7, before: ReasonTally = batch, reason: DeclineReason = 'noTime', chosenOn = 1) =>
  Array.from({ length: count }).reduce<ReasonTally>(
    (tally) => addReason(tally, reason, day(chosenOn), day(on)),
    before,
  );
const shown = (tally: ReasonTally, silent: ReturnType<typeof people>, on = 42) =>
  presentReasons(settleReasons(tally, silent, day(on)));

describe('why people said no', () => {
  it('is shown from five reasons on, with nine people more among whom they may be', () => {
    expect(shown(given(5), people(14, 1))).toEqual([{ reason: 'noTime', count: 5 }]);
    expect(shown(given(4), people(14, 1))).toBeUndefined();
    expect(shown(given(5), people(13, 1))).toBeUndefined();
  });

  it('is not shown where more than half of those who are silent gave a reason: each would be under suspicion', () => {
    expect(shown(given(20), people(40, 1))).toBeDefined();
    expect(shown(given(21), people(40, 1))).toBeUndefined();
  });

  it('is shown six weeks after the first was asked, at an hour that nobody’s answer moves, or never', () => {
    expect(shown(given(5), people(14, 1), 41.9)).toBeUndefined();
    const decided = settleReasons(given(5), people(13, 1), day(42));
    expect(decided).toEqual(noReasons);
    expect(shown(decided, people(30, 1), 50)).toBeUndefined();
    expect(shown(given(5, 42, given(4)), people(30, 1))).toBeUndefined();
  });

  it('counts with each other only those who were chosen within four weeks', () => {
    const second = openBatch(given(4), day(28));
    expect(openBatch(batch, day(27.9))).toBe(batch);
    expect(shown(addReason(second, 'noTime', day(28), day(30)), people(40, 1))).toBeUndefined();
    const both = given(5, 30, second, 'noTime', 28);
    expect(shown(both, [...people(30, 1), ...people(13, 28)], 70)).toBeUndefined();
    expect(shown(both, [...people(1, 1), ...people(14, 28)], 70)).toEqual([{ reason: 'noTime', count: 5 }]);
  });

  it('names a reason from five on and counts in steps of five, the rest as others, the most frequent first', () => {
    const several = given(6, 7, given(11), 'notMyWork');
    const rare = given(3, 7, given(2, 7, several, 'notWelcome'), 'timesDontSuit');
    expect(shown(rare, people(60, 1))).toEqual([
      { reason: 'noTime', count: 10 },
      { reason: 'notMyWork', count: 5 },
      { reason: 'other', count: 5 },
    ]);
    expect(shown(given(4, 7, given(5), 'notWelcome'), people(60, 1))).toEqual([{ reason: 'noTime', count: 5 }]);
  });

  it('adds up over the batches', () => {
    const first = settleReasons(given(5), people(14, 1), day(42));
    const second = given(6, 65, openBatch(first, day(60)), 'noTime', 61);
    expect(shown(second, people(15, 61), 102)).toEqual([{ reason: 'noTime', count: 10 }]);
  });
});

/** What one person does, and what a lead does to them: on which days. All may never happen. */
interface Life {
  readonly reasonOn?: number;
  readonly reason: DeclineReason;
  /** By turns: they come in (by their own click, or as whom a lead brings in), and go or are taken out. */
  readonly turns: readonly number[];
}
/** On a day: whom the lead chooses. They look every day. */
type Plan = ReadonlyMap<number, readonly number[]>;
const lastDay = 120;
/** The first four do the lead's bidding: what they say is known. */
const helpers = 4;

/** Everything a lead sees in four months: who is in on which day, and the sums. */
function seen(lives: readonly Life[], plan: Plan) {
  let tally = noReasons;
  const first = new Map<number, number>();
  const showings: { readonly today: number; readonly batches: readonly string[] }[] = [];
  const views: { readonly in: readonly number[]; readonly sums: string }[] = [];
  const turnsUntil = (person: number, today: number) => lives[person]?.turns.filter((on) => on <= today).length ?? 0;
  for (let today = 0; today < lastDay; today += 1) {
    const isIn = (person: number) => turnsUntil(person, today) % 2 === 1;
    const chosen = (plan.get(today) ?? []).filter((person) => !first.has(person) && !isIn(person));
    if (chosen.length > 0) tally = openBatch(tally, day(today));
    for (const person of chosen) first.set(person, today);
    lives.forEach(({ reasonOn, reason }, person) => {
      const on = first.get(person);
      if (reasonOn === today && on !== undefined) tally = addReason(tally, reason, day(on), day(today + 0.5));
    });
    const silent = [...first].filter(([person]) => turnsUntil(person, today) === 0);
    const before = tally;
    tally = settleReasons(
      tally,
      silent.map(([, on]) => ({ first: day(on) })),
      day(today + 0.7),
    );
    if (JSON.stringify(before.shown) !== JSON.stringify(tally.shown)) {
      const open = new Set(tally.batches.map(({ opened }) => opened));
      const batches = before.batches.map(({ opened }) => opened).filter((opened) => !open.has(opened));
      showings.push({ today, batches });
    }
    views.push({ in: lives.flatMap((_, person) => (isIn(person) ? [person] : [])), sums: JSON.stringify(tally.shown) });
  }
  return { views, first, showings, turnsUntil };
}

/**
 * A world that looks the same, in which this person gave no reason. Others did instead, who were asked in the same four weeks, do not do
 * the lead's bidding, and had never come in when the sums were shown, nor in the days after.
 */
function withoutReasonOf(target: number, lives: readonly Life[], plan: Plan): readonly Life[] {
  const { first, showings, turnsUntil } = seen(lives, plan);
  const inBatch = (person: number, opened: string) => {
    const on = first.get(person);
    return on !== undefined && day(on) >= opened && Date.parse(day(on)) < Date.parse(opened) + 28 * dayMs;
  };
  const other: Life[] = lives.map(({ reasonOn, ...life }, person) =>
    person < helpers && reasonOn !== undefined ? { ...life, reasonOn } : life,
  );
  for (const { today, batches } of showings) {
    for (const opened of batches) {
      const ends = (Date.parse(opened) - start) / dayMs + 42;
      const answered = lives.flatMap(({ reasonOn, reason }, person) => {
        const counts = reasonOn !== undefined && reasonOn >= (first.get(person) ?? lastDay) && reasonOn + 0.5 < ends;
        return inBatch(person, opened) && counts && person >= helpers ? [reason] : [];
      });
      const able = lives.flatMap((_, person) =>
        person !== target && person >= helpers && inBatch(person, opened) && turnsUntil(person, today) === 0
          ? [person]
          : [],
      );
      // So many may come in later, one and all, and there are still enough.
      expect(able.length).toBeGreaterThanOrEqual(answered.length + 4);
      const stay = [...able].sort((a, b) => turnsUntil(a, lastDay) - turnsUntil(b, lastDay));
      answered.forEach((reason, index) => {
        const person = stay[index] ?? -1;
        other[person] = { ...lives[person]!, reason, reasonOn: Math.max(first.get(person) ?? 0, ends - 14) };
      });
    }
  }
  return other;
}

describe('a lead who chooses, invites and removes as they like, has four accounts at their bidding, and looks every day', () => {
  const many = 40;
  const on = fc.integer({ min: 0, max: lastDay - 1 });
  const turns = fc.uniqueArray(on, { maxLength: 3 }).map((days): readonly number[] => [...days].sort((a, b) => a - b));
  const life: fc.Arbitrary<Life> = fc.record(
    {
      reasonOn: fc.oneof(on, fc.constant(45)),
      reason: fc.constantFrom(...declineReasons.slice(0, 2)),
      turns: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: turns }),
    },
    { requiredKeys: ['reason', 'turns'] },
  );
  const lives = fc.array(life, { minLength: many, maxLength: many });
  const plan: fc.Arbitrary<Plan> = fc
    .array(fc.tuple(fc.nat(70), fc.uniqueArray(fc.nat(many - 1), { minLength: 1, maxLength: 40 })), { maxLength: 5 })
    .map((steps) => new Map(steps));

  it('can’t tell of anybody that they gave a reason: a world in which they gave none looks the same', () => {
    let shownAtAll = 0;
    fc.assert(
      fc.property(lives, plan, fc.integer({ min: helpers, max: many - 1 }), (real, steps, target) => {
        const other = withoutReasonOf(target, real, steps);
        expect(other[target]?.reasonOn).toBeUndefined();
        const { views } = seen(real, steps);
        shownAtAll += Number(views[lastDay - 1]?.sums !== '{}');
        expect(seen(other, steps).views).toEqual(views);
      }),
      { numRuns: 500 },
    );
    expect(shownAtAll).toBeGreaterThan(20);
  });

  it('sees nothing of a refusal without a reason, nor of a reason that nobody asked for', () => {
    fc.assert(
      fc.property(lives, fc.nat(many - 1), (real, target) => {
        const nobodyAsked: Plan = new Map();
        const silent = real.map((one, person) => (person === target ? { ...one, reasonOn: undefined } : one));
        expect(seen(silent, nobodyAsked).views).toEqual(seen(real, nobodyAsked).views);
      }),
      { numRuns: 50 },
    );
  });
});
