import type { MembershipRule, SyncRun } from '../../../src/domain/membership';
import { usualThreshold } from '../../../src/domain/membership';
import { factsOf, leading, leadingWorld, record } from './testing/leadingWorld';

const since = '2026-01-05T09:00:00.000Z';
const rule: MembershipRule = {
  ...{ id: 'pm', name: 'Product contractors', mode: 'enrol' },
  include: [
    { attribute: 'jobTitle', how: 'has', values: ['Product manager'] },
    { attribute: 'employeeType', how: 'is', values: ['Contractor'] },
  ],
  exclude: [],
};

describe('what leads see of their people', () => {
  it('is everybody with why they are in and what is under way, and no employee type', async () => {
    const world = leadingWorld([factsOf('bob', { employeeType: 'Contractor' })]);
    await world.store.save('c1', { rules: [rule], threshold: usualThreshold, etag: '' });
    const reasons = [{ kind: 'rule', ruleId: 'pm', since } as const, { kind: 'invited', since, by: 'ana' } as const];
    const owed = { write: 'add', since, refusals: 2, refused: 'personUnknown' } as const;
    world.rosters.put('c1', record('bob', { ...{ reasons, owed }, jobTitle: 'Product manager', office: 'Leeds' }));
    world.rosters.put('c1', record('off', { away: { since, how: 'disabled' } }));
    world.rosters.put('c1', record('left', { reasons: [], left: { at: since, how: 'byThemselves' } }));
    const going = {
      reasons: [],
      left: { at: since, how: 'byThemselves' },
      owed: { write: 'remove', since, refusals: 0 },
    } as const;
    world.rosters.put('c1', record('going', going));
    expect((await world.leading.members.people('c1')).people).toEqual([
      { id: 'ana', name: 'Ana Ruiz', leads: 'owner', why: [{ kind: 'lead', since, as: 'owner' }] },
      {
        ...{ id: 'bob', name: 'bob', jobTitle: 'Product manager', place: 'Leeds' },
        why: [
          {
            kind: 'rule',
            since,
            rule: 'Product contractors',
            fits: [{ attribute: 'jobTitle', value: 'Product manager' }],
          },
          { kind: 'invited', since, by: 'Ana Ruiz' },
        ],
        ...{ underWay: 'adding', refused: 'personUnknown' },
      },
      { id: 'going', name: 'going', why: [], underWay: 'removing' },
      { id: 'off', name: 'off', why: [{ kind: 'joined', since: '2026-03-26T11:00:00.000Z' }], away: true },
    ]);
  });
});

describe('how membership stands, for leads', () => {
  it('shows sizes, leads, rules, runs, and only groups that a rule may name', async () => {
    const group = { readAt: since, members: new Set<string>(), owners: new Set<string>() };
    const open = { ...group, hiddenMembers: false, roleAssignable: false };
    const world = leadingWorld(
      [],
      [
        { ...open, id: 'c1', name: 'Ourselves' },
        { ...open, id: 'other', name: 'Other' },
        { ...open, id: 'hidden', name: 'Hidden', hiddenMembers: true },
        { ...open, id: 'admins', name: 'Admins', roleAssignable: true },
      ],
    );
    world.rosters.put('c1', record('bob', { name: 'Bob Lee', ...leading('deputy') }));
    const held = {
      because: 'removals',
      threshold: 20,
      removals: 30,
      additions: 1,
      removed: [],
      added: [],
      digest: 'd',
    } as const;
    const run: SyncRun = {
      ...{
        id: 'r',
        trigger: 'changes',
        startedAt: since,
        state: 'holding',
        read: 31,
        added: 0,
        removed: 0,
        repaired: 0,
      },
      ...{ failed: [], held },
    };
    world.runs.push(run);
    const view = await world.leading.views.view('c1');
    expect(view).toMatchObject({
      size: 2,
      leads: [
        { id: 'ana', name: 'Ana Ruiz', as: 'owner' },
        { id: 'bob', name: 'Bob Lee', as: 'deputy' },
      ],
      ...{ rules: [], threshold: usualThreshold, waiting: run, directoryReadAt: '2026-03-26T10:00:00.000Z' },
      runs: [{ id: 'r', heldPeople: 31, failedWrites: 0 }],
      groups: [{ id: 'other', name: 'Other' }],
      known: { jobTitles: ['Product manager'] },
    });
    expect(view.runs[0]).not.toHaveProperty('held');
  });
});
