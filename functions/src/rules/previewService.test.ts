import { usualThreshold, type MembershipRule } from '../../../src/domain/membership';
import { ana, factsOf, leading, leadingWorld, record } from '../leading/testing/leadingWorld';

const left = { reasons: [], left: { at: '2026-01-05T09:00:00.000Z', how: 'byThemselves' as const } };
const rule: MembershipRule = {
  ...{ id: 'pm', name: 'Product managers', mode: 'enrol' },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'] }],
  exclude: [],
};
const manager = (id: string, overrides = {}) =>
  factsOf(id, { jobTitle: 'Product manager', office: 'Leeds', ...overrides });
const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, number) => manager(`${prefix}${String(number).padStart(4, '0')}`));
const readAt = '2026-03-26T10:00:00.000Z';
const group = { readAt, owners: new Set<string>(), roleAssignable: false, hiddenMembers: false };
const groups = [
  { ...group, id: 'open', name: 'Open', members: new Set(['bob']) },
  { ...group, id: 'hidden', name: 'Hidden', members: new Set(['bob']), hiddenMembers: true },
  { ...group, id: 'admins', name: 'Admins', members: new Set(['bob']), roleAssignable: true },
];
const naming = (id: string): MembershipRule => ({
  ...rule,
  include: [{ attribute: 'group', how: 'is', values: [id] }],
});
const byType = (extra: string): MembershipRule => ({
  ...rule,
  include: [...rule.include, { attribute: 'employeeType', how: 'is', values: [extra] }],
});
const code = (wanted: string) => ({ reason: { code: wanted } });

describe('the preview of a rule', () => {
  it('names who would come in and why, and counts who is in already and who stays out', async () => {
    const people = [manager('bob'), manager('cai', { enabled: false }), manager('room', { impersonal: true })];
    const world = leadingWorld([...people, ...many(6, 'left'), manager('in'), factsOf('dee', { jobTitle: 'Driver' })]);
    world.rosters.put('c1', record('in'));
    for (const { id } of many(6, 'left')) world.rosters.put('c1', record(id, left));
    expect(await world.rules.previews.preview(ana, rule)).toEqual({
      ...{ fits: 8, alreadyIn: 1, stayOut: 6, lookedAt: 10, warnings: [] },
      people: [
        {
          ...{ id: 'bob', name: 'bob', jobTitle: 'Product manager', place: 'Leeds' },
          fits: [{ attribute: 'jobTitle', value: 'Product manager' }],
        },
      ],
    });
  });

  it('counts those whom leads have chosen to ask apart, by nothing but that, and names none of them', async () => {
    const people = ['bob', 'cai', 'dee', 'eve'].map((id) => manager(id));
    const world = leadingWorld([...people, ...many(5, 'left')]);
    for (const id of ['bob', 'cai', 'dee', 'astronaut', 'left0000']) world.chosen.add(id);
    world.rosters.put('c1', record('dee'));
    for (const { id } of many(5, 'left')) world.rosters.put('c1', record(id, left));
    const view = await world.rules.previews.preview(ana, rule);
    expect(view).toMatchObject({ fits: 9, alreadyIn: 1, asked: 3, people: [{ id: 'eve' }] });
    expect(view).not.toHaveProperty('stayOut');
  });

  it('warns of more than goes through at once without those whom rules pass over', async () => {
    const world = leadingWorld(many(101, 'p'));
    world.chosen.add('p0000');
    expect((await world.rules.previews.preview(ana, rule)).warnings).toEqual(['everybody']);
  });

  it('does not say how many stay out below five', async () => {
    const world = leadingWorld(many(4, 'left'));
    for (const { id } of many(4, 'left')) world.rosters.put('c1', record(id, left));
    expect(await world.rules.previews.preview(ana, rule)).not.toHaveProperty('stayOut');
  });

  it('names the first 200 by name', async () => {
    const world = leadingWorld(many(2_500, 'p').reverse());
    const view = await world.rules.previews.preview(ana, rule);
    expect(view.people.map(({ id }) => id)).toEqual(many(200, 'p').map(({ id }) => id));
    expect(view.fits).toBe(2_500);
  });

  it('warns of a rule that fits nobody, nearly everybody, or more than goes through at once', async () => {
    const world = leadingWorld(many(101, 'p'));
    const nobody = { ...rule, include: [{ ...rule.include[0]!, values: ['Astronaut'] }] };
    expect((await world.rules.previews.preview(ana, nobody)).warnings).toEqual(['nobody']);
    expect((await world.rules.previews.preview(ana, rule)).warnings).toEqual(['everybody', 'brake']);
    expect((await world.rules.previews.preview(ana, { ...rule, mode: 'suggest' })).warnings).toEqual(['everybody']);
  });

  it('warns of exactly what a run would hold, also where a share is no whole number of people', async () => {
    const warningsOf = async (coming: number) => {
      const clerks = Array.from({ length: 199 }, (_, number) => factsOf(`clerk${number}`, { jobTitle: 'Clerk' }));
      const world = leadingWorld([...many(coming, 'p'), ...clerks]);
      for (const { id } of clerks) world.rosters.put('c1', record(id));
      await world.store.save('c1', { rules: [], threshold: { ...usualThreshold, additionShare: 0.57 }, etag: '' });
      return (await world.rules.previews.preview(ana, rule)).warnings;
    };
    // 0.57 of 200 people, of which a computer makes 113.99999999999999.
    expect(await warningsOf(114)).toEqual([]);
    expect(await warningsOf(115)).toEqual(['brake']);
  });

  it('names people by their employee type, as the directory shows it to members of the organisation', async () => {
    const world = leadingWorld([manager('bob', { employeeType: 'Contractor' }), manager('cai')]);
    const view = await world.rules.previews.preview(ana, byType('Contractor'));
    expect(view).toMatchObject({
      fits: 1,
      people: [
        { id: 'bob', fits: expect.arrayContaining([{ attribute: 'employeeType', value: 'Contractor' }]) as unknown },
      ],
    });
  });

  it('says nothing, not even a number, to a lead who is a guest or whom the directory does not know', async () => {
    const world = leadingWorld([manager('bob'), factsOf('guest', { guest: true })]);
    for (const id of ['guest', 'stranger']) {
      world.rosters.put('c1', record(id, leading('deputy')));
      await expect(world.rules.previews.preview({ ...ana, id }, rule)).rejects.toMatchObject(code('guestsSetNoRules'));
    }
  });

  it('looks into no group that hides its members or gives roles', async () => {
    const world = leadingWorld([manager('bob')], groups);
    expect((await world.rules.previews.preview(ana, naming('open'))).people).toMatchObject([{ id: 'bob' }]);
    await expect(world.rules.previews.preview(ana, naming('hidden'))).rejects.toMatchObject(
      code('ruleNamesHiddenGroup'),
    );
    await expect(world.rules.previews.preview(ana, naming('admins'))).rejects.toMatchObject(
      code('ruleNamesUnknownGroup'),
    );
    await expect(world.rules.previews.preview(ana, naming('c1'))).rejects.toMatchObject(code('ruleCircular'));
  });

  it('is one at a time for each lead, and a few at a time for all', async () => {
    const leads = ['bob', 'cai', 'dee'].map((id) => factsOf(id));
    const world = leadingWorld([...leads, ...many(300, 'p')]);
    const preview = (id: string) => world.rules.previews.preview({ ...ana, id }, rule);
    const first = preview('ana');
    await expect(preview('ana')).rejects.toMatchObject(code('previewBusy'));
    const others = [preview('bob'), preview('cai')];
    await expect(preview('dee')).rejects.toMatchObject(code('previewBusy'));
    await Promise.all([first, ...others]);
    expect((await preview('ana')).fits).toBe(300);
  });

  it('waits for a directory that was never read, and is possible again after a failure', async () => {
    const world = leadingWorld([manager('bob')]);
    world.organisation.read = false;
    await expect(world.rules.previews.preview(ana, rule)).rejects.toMatchObject(code('directoryNotRead'));
    world.organisation.read = true;
    expect((await world.rules.previews.preview(ana, rule)).fits).toBe(1);
  });
});
