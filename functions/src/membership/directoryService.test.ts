import type { MembershipRule } from '../../../src/domain/membership';
import { factsOf, membershipWorld, start } from './testing/membershipWorld';

const joined = { kind: 'joined' as const, since: start };
const products = (mode: MembershipRule['mode'], value = 'Product manager'): MembershipRule => ({
  ...{ id: 'products', name: 'Product managers', mode },
  include: [{ attribute: 'jobTitle', how: 'has', values: [value], synonyms: true }],
  exclude: [],
});
const productOwner = factsOf('ana', { jobTitle: 'Product owner' });
const because = { attribute: 'jobTitle', value: 'Product manager', bySynonym: true };

describe('the directory of communities', () => {
  it('shows each by name, with what it is for, who leads it, where it works and when it meets', async () => {
    const { know, membership } = membershipWorld();
    know({ id: 'zoe', name: 'Zoë', office: 'Cardiff', reasons: [{ kind: 'lead', since: start, as: 'owner' }] });
    know({ id: 'ben', office: 'Leeds', reasons: [joined] });
    know({ id: 'cai', office: 'Leeds', reasons: [], left: { at: start, how: 'byThemselves' } });
    expect(await membership.directory.view('ana')).toEqual({
      communities: [
        {
          ...{ id: 'circle', name: 'A Circle', leads: [], size: 0, places: [], url: 'https://example.org/board' },
          you: { state: 'out', why: [] },
        },
        {
          ...{ id: 'digital', name: 'Digital Practice', purpose: 'Better services.', url: 'https://example.org/board' },
          ...{ leads: [{ id: 'zoe', name: 'Zoë' }], size: 2, places: ['Cardiff', 'Leeds'] },
          nextSession: {
            start: '2026-03-26T11:00:00.000Z',
            end: '2026-03-26T12:00:00.000Z',
            timeZone: 'Europe/London',
          },
          you: { state: 'out', why: [] },
        },
      ],
      proposals: [],
      readAt: start,
    });
  });

  it('tells in the same answer what came of what the reader proposed, and nobody else', async () => {
    const { membership, proposals } = membershipWorld();
    const mine = [{ id: 'p', name: 'Service mappers', at: start }];
    proposals.set('ana', mine);
    expect((await membership.directory.view('ana')).proposals).toEqual(mine);
    expect((await membership.directory.view('ben')).proposals).toEqual([]);
  });

  it('says why the reader is in, by names and by what of a rule fits', async () => {
    const { know, facts, rules, cardOf } = membershipWorld();
    facts.set('ana', productOwner).set('zoe', factsOf('zoe', { name: 'Zoë' }));
    rules.set('digital', { rules: [products('enrol')] });
    know({
      id: 'ana',
      reasons: [
        { kind: 'rule', ruleId: 'products', since: start },
        { kind: 'invited', since: start, by: 'zoe' },
        { kind: 'invited', since: start, by: 'somebody gone' },
      ],
      confirmed: true,
    });
    const card = await cardOf('digital');
    expect(card?.you).toEqual({
      state: 'in',
      why: [
        { kind: 'rule', since: start, rule: 'Product managers', fits: [because] },
        { kind: 'invited', since: start, by: 'Zoë' },
        { kind: 'invited', since: start },
      ],
    });
    expect(card?.suits).toBeUndefined();
  });

  it.each(['suggest', 'enrol'] as const)(
    'says what could suit the reader and why, by a rule that would %s',
    async (mode) => {
      const { facts, rules, cardOf } = membershipWorld();
      facts.set('ana', productOwner).set('ben', factsOf('ben', { jobTitle: 'Production manager' }));
      rules.set('digital', { rules: [products('suggest', 'Nurse'), { ...products(mode), id: 'also' }] });
      rules.set('circle', { rules: [products('suggest', 'Nurse')] });
      expect((await cardOf('digital'))?.suits).toEqual([because]);
      expect((await cardOf('circle'))?.suits).toBeUndefined();
      expect((await cardOf('digital', 'ben'))?.suits).toBeUndefined();
    },
  );

  it('knows by a group that a rule names whether it suits', async () => {
    const { facts, groups, rules, cardOf } = membershipWorld();
    facts.set('ana', factsOf('ana')).set('ben', factsOf('ben'));
    groups.set('g', { name: 'Policy profession', members: new Set(['ana']) });
    const rule = products('suggest');
    rules.set('digital', { rules: [{ ...rule, include: [{ attribute: 'group', how: 'is', values: ['g'] }] }] });
    expect((await cardOf('digital'))?.suits).toEqual([{ attribute: 'group', value: 'Policy profession' }]);
    expect((await cardOf('digital', 'ben'))?.suits).toBeUndefined();
  });

  it('does not press somebody who left or said no', async () => {
    const { know, facts, rules, declined, asked, cardOf } = membershipWorld();
    facts.set('ana', productOwner);
    rules.set('digital', { rules: [products('suggest')] }).set('circle', { rules: [products('suggest')] });
    know({ id: 'ana', reasons: [], left: { at: start, how: 'byThemselves' } });
    asked.set('circle', { at: start, by: 'Zoë', message: 'Come and see' });
    declined.add('circle');
    expect(await cardOf('digital')).not.toHaveProperty('suits');
    const card = await cardOf('circle');
    expect(card).not.toHaveProperty('suits');
    expect(card?.you).toEqual({ state: 'out', why: [], declined: true });
  });

  it('asks nobody again by a question or an invitation that they have answered by leaving', async () => {
    const { know, asked, cardOf } = membershipWorld();
    const left = { at: '2026-03-20T09:00:00.000Z', how: 'byThemselves' as const };
    know({ id: 'ana', reasons: [], left });
    asked.set('digital', { at: '2026-03-10T09:00:00.000Z', by: 'Zoë' });
    expect((await cardOf('digital'))?.you).not.toHaveProperty('asked');
    asked.set('digital', { at: '2026-03-21T09:00:00.000Z', by: 'Zoë' });
    expect((await cardOf('digital'))?.you).toHaveProperty('asked');
  });

  it('tells whom a lead has asked, until they are in', async () => {
    const { know, asked, cardOf } = membershipWorld();
    const question = { at: start, by: 'Zoë', message: 'Come and see' };
    asked.set('digital', question);
    expect((await cardOf('digital'))?.you).toEqual({ state: 'out', why: [], asked: question });
    know({ id: 'ana', reasons: [joined] });
    expect((await cardOf('digital'))?.you).not.toHaveProperty('asked');
  });

  it('reads what is the same for all twice a minute, and no roster for a reader', async () => {
    const { know, membership, reads, pass } = membershipWorld();
    know({ id: 'ana', reasons: [joined] });
    await Promise.all(['ana', 'ben', 'cai'].map((id) => membership.directory.view(id)));
    pass(29_999);
    await membership.directory.view('dee');
    expect(reads.summaries).toBe(2);
    pass(1);
    await membership.directory.view('ana');
    expect(reads.summaries).toBe(4);
    expect(reads.rosters).toBe(0);
  });

  it('shows at once what was just done here, without counting anew', async () => {
    const { know, cardOf, join, leave, reads, pass } = membershipWorld();
    know({ id: 'ben', reasons: [joined] });
    expect((await cardOf('digital'))?.size).toBe(1);
    await join();
    expect(await cardOf('digital')).toMatchObject({ size: 2, you: { state: 'joining' } });
    await leave();
    expect(await cardOf('digital')).toMatchObject({ size: 1, you: { state: 'leaving' } });
    await join();
    await join();
    expect((await cardOf('digital'))?.size).toBe(2);
    expect(reads.summaries).toBe(2);
    pass(30_000);
    expect((await cardOf('digital'))?.size).toBe(2);
  });
});

describe('the people of a community', () => {
  it('are everybody who is in, by name, with what they do, where, and what they can be asked about', async () => {
    const { know, membership, profiles } = membershipWorld();
    know({
      ...{ id: 'zoe', name: 'Zoë', jobTitle: 'Scrum what', department: 'Digital', office: 'Cardiff', guest: true },
      reasons: [joined],
    });
    know({
      id: 'ben',
      name: 'Ben',
      jobTitle: 'Product owner',
      reasons: [{ kind: 'lead', since: start, as: 'deputy' }],
    });
    know({ id: 'cai', reasons: [], left: { at: start, how: 'byThemselves' } });
    profiles.set('zoe', ['Kanban']).set('cai', ['Nothing of it is shown']);
    expect(await membership.rosterViews.view('digital', 'ben')).toEqual({
      people: [
        {
          ...{ id: 'ben', name: 'Ben', leads: 'deputy', jobTitle: 'Product owner' },
          ...{ discipline: 'Product manager', isYou: true },
        },
        {
          ...{ id: 'zoe', name: 'Zoë', jobTitle: 'Scrum what', department: 'Digital', place: 'Cardiff' },
          ...{ askAbout: ['Kanban'], guest: true },
        },
      ],
    });
  });

  it('see at once what they say of themselves, the others within a minute', async () => {
    const { know, membership, pass } = membershipWorld();
    for (const id of ['ana', 'ben']) know({ id, reasons: [joined] });
    const topicsOfAna = async (reader: string) =>
      (await membership.rosterViews.view('digital', reader)).people.find(({ id }) => id === 'ana')?.askAbout;
    await topicsOfAna('ana');
    await membership.profiles.save('ana', [' Kanban ', '']);
    expect(await membership.profiles.view('ana')).toEqual({ askAbout: ['Kanban'] });
    expect(await topicsOfAna('ana')).toEqual(['Kanban']);
    pass(60_000);
    expect(await topicsOfAna('ben')).toEqual(['Kanban']);
    await membership.profiles.save('ana', []);
    expect(await topicsOfAna('ana')).toBeUndefined();
  });

  it('are read once for all who look in the same moment', async () => {
    const { know, membership, reads, pass } = membershipWorld();
    know({ id: 'ana', reasons: [joined] });
    await Promise.all(['ana', 'ben', 'cai'].map((id) => membership.rosterViews.view('digital', id)));
    expect(reads.rosters).toBe(1);
    pass(5_000);
    await membership.rosterViews.view('digital', 'ana');
    expect(reads.rosters).toBe(2);
  });
});
