import { after, member, now } from '../sync/testing/samplePeople';
import { personOf } from './personOf';
import { presentWhy } from './presentWhy';
import { youIn } from './youIn';

const owes = (write: 'add' | 'remove') => ({ write, since: now, refusals: 0 });
const left = { at: now, how: 'byThemselves' as const };

describe('how a person and a community stand', () => {
  it('is told whom the group will not follow, as long as they wait for it', () => {
    const joining = member('ana', { confirmed: false, owed: owes('add') });
    const leaving = member('ana', { reasons: [], left, owed: owes('remove') });
    expect(youIn(joining, [], true)).toEqual({ state: 'joining', why: [], heldUp: true });
    expect(youIn(leaving, [], true)).toEqual({ state: 'leaving', why: [], heldUp: true });
    for (const settled of [undefined, member('ana'), member('ana', { reasons: [], left, confirmed: false })]) {
      expect(youIn(settled, [], true)).not.toHaveProperty('heldUp');
    }
    expect(youIn(joining, [])).not.toHaveProperty('heldUp');
  });

  it.each([
    ['out', 'of whom nothing is known', undefined],
    ['in', 'whom the group has', member('ana')],
    ['joining', 'whom the group is owed', member('ana', { confirmed: false, owed: owes('add') })],
    ['leaving', 'whom the group still has', member('ana', { reasons: [], left, owed: owes('remove') })],
    [
      'leaving',
      'who may still be in the group',
      member('ana', { reasons: [], confirmed: false, owed: owes('remove') }),
    ],
    [
      'in',
      'whose addition went out, although the group has not been read with it',
      member('ana', { confirmed: false, owed: { ...owes('add'), sentAt: now } }),
    ],
    [
      'out',
      'whose removal went out, although the group has not been read without them',
      member('ana', { reasons: [], left, owed: { ...owes('remove'), sentAt: now } }),
    ],
    [
      'out',
      'who was seen to go a moment ago, as the group was read before they came',
      member('ana', { reasons: [], left, moved: { to: 'out', at: now } }),
    ],
    ['out', 'who has left', member('ana', { reasons: [], left, confirmed: false })],
  ])('is %s for somebody %s', (state, _who, record) => {
    expect(youIn(record, []).state).toBe(state);
  });

  it('tells owners that they have to hand over, and says why only to those who are in', () => {
    const why = [{ kind: 'joined', since: now }] as const;
    expect(youIn(member('ana', { reasons: [{ kind: 'lead', since: now, as: 'owner' }] }), why)).toEqual({
      ...{ state: 'in', why, mustHandOver: true },
    });
    expect(youIn(member('ana', { reasons: [] }), why)).toEqual({ state: 'leaving', why: [] });
  });
});

describe('why somebody is in', () => {
  const parts = {
    ruleNames: new Map([['product', 'Product people']]),
    fits: new Map([['product', [{ attribute: 'jobTitle' as const, value: 'Product manager' }]]]),
    names: new Map([['lead', 'Siân Evans']]),
  };

  it('is told in the order in which it came about, that they lead it first', () => {
    const reasons = [
      { kind: 'invited' as const, since: after(3), by: 'lead' },
      { kind: 'rule' as const, since: after(2), ruleId: 'product' },
      { kind: 'lead' as const, since: after(4), as: 'deputy' as const },
      { kind: 'lead' as const, since: after(5), as: 'owner' as const },
      { kind: 'joined' as const, since: after(1) },
    ];
    expect(presentWhy({ reasons }, parts)).toEqual([
      { kind: 'lead', since: after(5), as: 'owner' },
      { kind: 'joined', since: after(1) },
      { kind: 'rule', since: after(2), rule: 'Product people', fits: parts.fits.get('product') },
      { kind: 'invited', since: after(3), by: 'Siân Evans' },
    ]);
  });

  it('names neither a rule that is gone nor somebody whose name isn’t known', () => {
    const reasons = [
      { kind: 'rule' as const, since: now, ruleId: 'gone' },
      { kind: 'invited' as const, since: now, by: 'nobody' },
    ];
    expect(presentWhy({ reasons }, parts)).toEqual([{ kind: 'invited', since: now }]);
  });
});

it('a record is shown to other features as a person; whoever leads in any way is a lead', () => {
  const facts = { name: 'Ana', mail: 'ana@example.org', language: 'cy' as const, jobTitle: 'Designer' };
  const deputy = member('ana', { ...facts, reasons: [{ kind: 'lead', since: now, as: 'deputy' }] });
  expect(personOf(deputy)).toEqual({
    ...{ id: 'ana', name: 'Ana', mail: 'ana@example.org', language: 'cy', role: 'lead', active: true },
  });
  expect(personOf(member('bob', { away: { since: now, how: 'disabled' } }))).toMatchObject({
    role: 'member',
    active: false,
  });
});
