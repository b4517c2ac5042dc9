import * as fc from 'fast-check';
import { declineReasons, type DeclineReason } from '../contract';
import { addReason, noReasons, presentReasons, settleReasons, type ReasonTally } from './reasonsShown';

const dayMs = 86_400_000;
/** A Monday. */
const start = Date.parse('2026-03-02T00:00:00.000Z');
const day = (number: number) => new Date(start + number * dayMs).toISOString();
const people = (count: number, chosenOn: number) => Array.from({ length: count }, () => ({ first: day(chosenOn) }));
const given = (count: number, on: number, before: ReasonTally = noReasons) =>
  Array.from({ length: count }).reduce<ReasonTally>((tally) => addReason(tally, 'noTime', day(on)), before);

describe('why people said no', () => {
  it('is shown from five reasons on, with as many people and five more among whom they may be', () => {
    expect(presentReasons(settleReasons(given(5, 7), people(10, 1), day(14)))).toEqual([
      { reason: 'noTime', count: 5 },
    ]);
    expect(presentReasons(settleReasons(given(4, 7), people(10, 1), day(14)))).toBeUndefined();
    expect(presentReasons(settleReasons(given(5, 7), people(9, 1), day(14)))).toBeUndefined();
  });

  it('never shows a week before it is over', () => {
    expect(presentReasons(settleReasons(given(5, 8), people(10, 1), day(13.9)))).toBeUndefined();
    expect(presentReasons(settleReasons(given(5, 8), people(10, 1), day(14)))).toBeDefined();
  });

  it('does not count people as cover who have had less than a week to answer', () => {
    const targets = people(5, 0);
    const asked = [...targets, ...people(5, 8)];
    expect(presentReasons(settleReasons(given(5, 1), asked, day(14)))).toBeUndefined();
    expect(presentReasons(settleReasons(given(5, 1), asked, day(21)))).toBeDefined();
  });

  it('changes only by five more reasons and new people to stand for them', () => {
    const asked = people(10, 1);
    const once = settleReasons(given(5, 7), asked, day(14));
    expect(presentReasons(settleReasons(given(5, 15, once), asked, day(21)))).toEqual([{ reason: 'noTime', count: 5 }]);
    const more = [...asked, ...people(10, 8)];
    expect(presentReasons(settleReasons(given(4, 15, once), more, day(28)))).toEqual([{ reason: 'noTime', count: 5 }]);
    expect(presentReasons(settleReasons(given(5, 15, once), more, day(28)))).toEqual([{ reason: 'noTime', count: 10 }]);
  });

  it('lists the most frequent first', () => {
    const several = addReason(given(5, 7), 'notMyWork', day(7));
    expect(presentReasons(settleReasons(several, people(11, 1), day(14)))).toEqual([
      { reason: 'noTime', count: 5 },
      { reason: 'notMyWork', count: 1 },
    ]);
  });
});

/** What one person does: when they give a reason, and when they come in. Both may never happen. */
interface Life {
  readonly reasonOn?: number;
  readonly reason: DeclineReason;
  readonly joinOn?: number;
}
/** On a day: whom the lead chooses. They look every day. */
type Plan = ReadonlyMap<number, readonly number[]>;
const lastDay = 70;

/** Everything a lead sees in ten weeks: who is in, and the sums. */
function seen(lives: readonly Life[], plan: Plan) {
  let tally = noReasons;
  const first = new Map<number, number>();
  const views: { readonly in: readonly number[]; readonly sums: string }[] = [];
  for (let today = 0; today < lastDay; today += 1) {
    const isIn = (person: number) => (lives[person]?.joinOn ?? lastDay) <= today;
    for (const person of plan.get(today) ?? []) if (!first.has(person) && !isIn(person)) first.set(person, today);
    lives.forEach(({ reasonOn, reason }, person) => {
      if (reasonOn === today && first.has(person)) tally = addReason(tally, reason, day(today + 0.5));
    });
    const chosen = [...first].filter(([person]) => !isIn(person)).map(([, on]) => ({ first: day(on) }));
    tally = settleReasons(tally, chosen, day(today + 0.7));
    views.push({ in: lives.flatMap((_, person) => (isIn(person) ? [person] : [])), sums: JSON.stringify(tally.shown) });
  }
  return { views, first };
}

/** A world that looks the same, in which this person gave no reason: others who could have, did. */
function withoutReasonOf(target: number, lives: readonly Life[], plan: Plan): readonly Life[] {
  const { views, first } = seen(lives, plan);
  const quiet: Life[] = lives.map(({ joinOn, reason }) => ({ reason, ...(joinOn === undefined ? {} : { joinOn }) }));
  let [before, usedUntil]: [Record<string, number>, number] = [{}, -1];
  views.forEach(({ sums }, today) => {
    const shown = JSON.parse(sums) as Record<string, number>;
    const fresh = declineReasons.flatMap((reason) =>
      Array.from({ length: (shown[reason] ?? 0) - (before[reason] ?? 0) }, () => reason),
    );
    before = shown;
    if (fresh.length === 0) return;
    const week = today - (today % 7);
    const able = [...first].filter(
      ([person, on]) =>
        person !== target && on >= usedUntil && on < week - 7 && (lives[person]?.joinOn ?? lastDay) > today,
    );
    expect(able.length).toBeGreaterThanOrEqual(fresh.length + 4);
    fresh.forEach((reason, index) => {
      const person = able[index]?.[0] ?? -1;
      quiet[person] = { ...quiet[person], reason, reasonOn: week - 7 };
    });
    usedUntil = week - 7;
  });
  return quiet;
}

describe('a lead who chooses whom to ask and looks every day', () => {
  const many = 40;
  const on = fc.option(fc.integer({ min: 0, max: lastDay - 1 }), { nil: undefined });
  const life: fc.Arbitrary<Life> = fc.record(
    { reasonOn: on, reason: fc.constantFrom(...declineReasons), joinOn: fc.option(on, { nil: undefined, freq: 3 }) },
    { requiredKeys: ['reason'] },
  );
  const lives = fc.array(life, { minLength: many, maxLength: many });
  const plan: fc.Arbitrary<Plan> = fc
    .array(fc.tuple(fc.nat(30), fc.uniqueArray(fc.nat(many - 1), { minLength: 1, maxLength: 25 })), { maxLength: 6 })
    .map((steps) => new Map(steps));

  it('can’t tell of anybody that they gave a reason: a world in which they gave none looks the same', () => {
    let shownAtAll = 0;
    fc.assert(
      fc.property(lives, plan, fc.nat(many - 1), (real, steps, target) => {
        const other = withoutReasonOf(target, real, steps);
        expect(other[target]?.reasonOn).toBeUndefined();
        const { views } = seen(real, steps);
        shownAtAll += Number(views[lastDay - 1]?.sums !== '{}');
        expect(seen(other, steps).views).toEqual(views);
      }),
      { numRuns: 300 },
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
