import type { MembershipRule, SyncRun } from '../../../src/domain/membership';
import { usualThreshold } from '../../../src/domain/membership';
import { ana, factsOf, leading, leadingWorld, record } from './testing/leadingWorld';

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
  it('is everybody with why they are in and what is under way', async () => {
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
    expect((await world.leading.members.people(ana)).people).toEqual([
      { id: 'ana', name: 'Ana Ruiz', isIn: true, leads: 'owner', why: [{ kind: 'lead', since, as: 'owner' }] },
      {
        ...{ id: 'bob', name: 'bob', isIn: true, jobTitle: 'Product manager', place: 'Leeds' },
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
      { id: 'going', name: 'going', isIn: false, why: [], underWay: 'removing' },
      {
        ...{ id: 'off', name: 'off', isIn: false, away: true },
        why: [{ kind: 'joined', since: '2026-03-26T11:00:00.000Z' }],
      },
    ]);
  });
});

describe('what is under way', () => {
  it('is only what was not sent yet, for leads as for everybody', async () => {
    const world = leadingWorld([]);
    const [sent, reasons] = [{ since, refusals: 0, sentAt: since }, [{ kind: 'joined', since } as const]];
    world.rosters.put('c1', record('came', { reasons, confirmed: false, owed: { write: 'add', ...sent } }));
    const left = { at: since, how: 'byThemselves' } as const;
    world.rosters.put('c1', record('went', { reasons: [], left, owed: { write: 'remove', ...sent } }));
    const { people } = await world.leading.members.people(ana);
    expect(people.map(({ id }) => id)).toEqual(['ana', 'came']);
    expect(people[1]).not.toHaveProperty('underWay');
  });

  it('leaves those in whose rule is gone until a run has seen to it, and every count agrees', async () => {
    const world = leadingWorld([]);
    world.rosters.put('c1', record('bob', { reasons: [{ kind: 'rule', ruleId: 'gone', since }] }));
    const { people } = await world.leading.members.people(ana);
    expect(people.find(({ id }) => id === 'bob')).toMatchObject({ isIn: true, why: [] });
    const { size, by } = await world.leading.views.view(ana);
    expect([size, by]).toEqual([2, { rule: 1, joined: 0, invited: 0, addedInTeams: 0, lead: 1 }]);
    expect(people.filter(({ isIn }) => isIn)).toHaveLength(size);
  });
});

describe('what a lead sees who is a guest', () => {
  const group = { readAt: since, members: new Set<string>(), owners: new Set<string>() };
  const other = { ...group, hiddenMembers: false, roleAssignable: false, id: 'other', name: 'Other' };
  const openWorld = async () => {
    const world = leadingWorld([factsOf('guest', { guest: true })], [other]);
    await world.store.save('c1', { rules: [rule], threshold: usualThreshold, etag: '' });
    world.rosters.put('c1', record('guest', leading('lead')));
    return world;
  };
  const guest = { ...ana, id: 'guest' };

  it('is who is in by which rule, and nothing of what the directory says of them', async () => {
    const world = await openWorld();
    const reasons = [{ kind: 'rule', ruleId: 'pm', since } as const];
    world.rosters.put('c1', record('bob', { reasons, jobTitle: 'Product manager' }));
    const bob = (await world.leading.members.people(guest)).people.find(({ id }) => id === 'bob');
    expect(bob?.why).toEqual([{ kind: 'rule', since, rule: 'Product contractors', fits: [] }]);
  });

  it('is how many a run waits about, and nothing to choose for rules', async () => {
    const world = await openWorld();
    const [removed, added] = [[{ id: 'bob', name: 'Bob' }], [{ id: 'cai', name: 'Cai' }]];
    const held = {
      ...({ because: 'removals', threshold: 0, removals: 1, additions: 1, digest: 'd' } as const),
      removed,
      added,
    } as const;
    const numbers = { read: 2, added: 0, removed: 0, repaired: 0, failed: [] };
    world.runs.push({ ...numbers, id: 'r', trigger: 'changes', startedAt: since, state: 'holding', held });
    const view = await world.leading.views.view(guest);
    expect(view).toMatchObject({
      ...{ isGuest: true, groups: [], rules: [rule] },
      waiting: { id: 'r', held: { removals: 1, additions: 1, digest: 'd', removed: [], added: [] } },
      known: { jobTitles: [], departments: [], offices: [], employeeTypes: [] },
    });
    const lead = await world.leading.views.view(ana);
    expect(lead).toMatchObject({ groups: [{ id: 'other' }], waiting: { held: { removed, added } } });
    expect(lead).not.toHaveProperty('isGuest');
  });
});

describe('how membership stands, for leads', () => {
  it('says which rules rest, because a group that they name hides its members by now, or is gone', async () => {
    const group = { readAt: since, members: new Set<string>(), owners: new Set<string>(), roleAssignable: false };
    const world = leadingWorld(
      [],
      [
        { ...group, id: 'hidden', name: 'Hidden', hiddenMembers: true },
        { ...group, id: 'open', name: 'Open', hiddenMembers: false },
      ],
    );
    const naming = (id: string): MembershipRule => ({
      ...{ id, name: id, mode: 'enrol', exclude: [] },
      include: [{ attribute: 'group', how: 'is', values: [id] }],
    });
    await world.store.save('c1', {
      rules: ['hidden', 'open', 'gone'].map(naming),
      threshold: usualThreshold,
      etag: '',
    });
    expect((await world.leading.views.view(ana)).resting).toEqual(['hidden', 'gone']);
    await world.store.save('c1', { rules: [naming('open')], threshold: usualThreshold, etag: '1' });
    expect((await world.leading.views.view(ana)).resting).toBeUndefined();
  });

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
    const view = await world.leading.views.view(ana);
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
