import type { JoiningReason, MemberRecord } from '../roster/reasons';
import { keepIn } from './keepIn';
import { presentRun } from './presentRun';
import type { PersonToPlan } from './runPlan';
import { usualThreshold, type SyncRun } from './syncRun';
import { after, factsOf, inGroup, member, now, outOfGroup, person, plan } from './testing/samplePeople';

const byRule: JoiningReason = { kind: 'rule', ruleId: 'product', since: after(-500) };
const people = (count: number, make: (id: string) => PersonToPlan): readonly PersonToPlan[] =>
  Array.from({ length: count }, (_, at) => make(`p${String(at).padStart(4, '0')}`));
const noLongerFits = (id: string): PersonToPlan => person(member(id, { reasons: [byRule] }), { seen: inGroup });
const enrolled = (id: string): PersonToPlan => person(undefined, { facts: factsOf(id), fits: ['product'] });

describe('a run that would change more than the threshold', () => {
  it('lets twenty removals through in a small community, and holds at one more', () => {
    expect(plan(people(20, noLongerFits), { size: 30 })).toMatchObject({ removed: 20 });
    expect(plan(people(21, noLongerFits), { size: 30 })).toMatchObject({
      ...{ records: [], forget: [], audit: [], removed: 0 },
      held: { because: 'removals', threshold: 20, removals: 21, additions: 0 },
    });
  });

  it('lets a tenth through in a large one', () => {
    expect(plan(people(500, noLongerFits), { size: 5000 }).held).toBeUndefined();
    expect(plan(people(501, noLongerFits), { size: 5000 }).held).toMatchObject({ threshold: 500, removals: 501 });
  });

  it('holds for additions beyond a hundred and beyond half of it', () => {
    expect(plan(people(100, enrolled), { size: 0 }).held).toBeUndefined();
    expect(plan(people(101, enrolled), { size: 0 }).held).toMatchObject({ because: 'additions', threshold: 100 });
    expect(plan(people(301, enrolled), { size: 600 }).held).toMatchObject({ threshold: 300, additions: 301 });
  });

  it('asks no question about a group that is read for the first time', () => {
    const there = people(300, (id) => person(undefined, { facts: factsOf(id), seen: inGroup }));
    expect(plan(there, { size: 0 }).held).toMatchObject({ additions: 300 });
    expect(plan(there, { size: 0, isFirst: true })).toMatchObject({ found: 300, added: 0, audit: [] });
  });

  it('counts removals in Teams, and neither disabled accounts nor who left or came back by themselves', () => {
    const byHand = people(21, (id) => person(member(id), { seen: outOfGroup }));
    expect(plan(byHand).held).toMatchObject({ removals: 21 });
    const disabled = people(50, (id) => person(member(id), { facts: factsOf(id, { enabled: false }), seen: inGroup }));
    const left: MemberRecord['left'] = { at: after(-5), how: 'byThemselves' };
    const leaving = people(50, (id) => person(member(`l${id}`, { reasons: [], left }), { seen: inGroup }));
    const away = { since: after(-900), how: 'disabled' as const };
    const back = people(300, (id) => person(member(`b${id}`, { away, confirmed: false })));
    expect(plan([...disabled, ...leaving, ...back])).toMatchObject({ removed: 50, added: 300 });
  });

  it('goes on with a yes to this very change, and asks again about another one', () => {
    const change = people(21, noLongerFits);
    const digest = plan(change).held?.digest ?? '';
    expect(plan([...change].reverse(), { approved: digest })).toMatchObject({ removed: 21 });
    const another = [...change.slice(1), noLongerFits('another')];
    expect(plan(another, { approved: digest }).held).toMatchObject({ removals: 21 });
    expect(plan(people(22, noLongerFits), { approved: digest }).held).toBeDefined();
  });

  it('names people by name, at most a thousand, and counts all', () => {
    const held = plan([...people(1200, noLongerFits)].reverse()).held;
    expect(held?.removed).toHaveLength(1000);
    expect(held?.removed[0]).toEqual({ id: 'p0000', name: 'Person p0000' });
    expect(held?.removals).toBe(1200);
  });

  it('takes shares for what they say, whatever a computer makes of decimals', () => {
    const threshold = { ...usualThreshold, removals: 0, removalShare: 0.29 };
    expect(plan(people(29, noLongerFits), { threshold }).held).toBeUndefined();
    expect(plan(people(30, noLongerFits), { threshold }).held).toMatchObject({ threshold: 29 });
  });
});

describe('a lead who keeps people', () => {
  it('has them invited, so that neither the rule nor the hand counts any more', () => {
    const kept = keepIn(member('ana', { reasons: [byRule] }), inGroup, now, 'lead');
    expect(kept.reasons).toEqual([byRule, { kind: 'invited', since: now, by: 'lead' }]);
    expect(plan([person(kept, { seen: inGroup })]).removed).toBe(0);
  });

  it('puts back who was taken out in Teams', () => {
    const kept = keepIn(member('ana'), outOfGroup, now, 'lead');
    expect(kept).toMatchObject({ confirmed: false, owed: { write: 'add' } });
    const later = { ...outOfGroup, at: after(70) };
    expect(plan([person(kept, { seen: later })], { now: after(70) }).removed).toBe(0);
  });
});

it('a run is listed with how many it is about instead of who', () => {
  const held = plan(people(21, noLongerFits)).held;
  const failed = [{ id: 'a', name: 'Ana', write: 'add' as const, why: 'personUnknown' as const }];
  const counts = { read: 30, added: 0, removed: 0, repaired: 0 };
  const run: SyncRun = {
    ...{ id: 'r', trigger: 'rules', startedAt: now, state: 'holding' },
    ...counts,
    failed,
    ...(held ? { held } : {}),
  };
  expect(presentRun(run)).toEqual({
    ...{ id: 'r', trigger: 'rules', startedAt: now, state: 'holding' },
    ...{ ...counts, heldPeople: 21, failedWrites: 1 },
  });
});
