import { randomUUID } from 'node:crypto';
import { people } from '../../local/seed';
import type { CharterView, Clause, Section } from '../../src/domain/charter';
import type { Problem } from '../../src/domain/kernel';
import type { HandoverView } from '../../src/domain/membership';
import { layCharterTable, type CharterTable } from '../world/charterTable';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const lead = 'facilitator';

describe('a charter that nobody can be left out of', () => {
  let world: World;
  let table: CharterTable;

  beforeAll(async () => {
    world = await openWorld({ hosts: 2, now: '2026-03-02T10:00:00Z' });
    table = layCharterTable(world);
    await table.start(
      table.clause('waysOfWorking', 'We meet on Thursdays.', 'When we meet'),
      table.clause('purpose', 'We help each other.'),
    );
  });
  afterAll(() => world.stop());

  const clauseIn = async (section: Section): Promise<Clause> => {
    const found = (await table.look()).clauses.find((clause) => clause.section === section);
    if (!found) throw new Error(`no clause in ${section}`);
    return found;
  };
  const reword = async (section: Section, text: string) => {
    const { id, heading } = await clauseIn(section);
    return { kind: 'reword', clauseId: id, ...(heading === undefined ? {} : { heading }), text } as const;
  };
  const adopted = async (text: string) => {
    const { id } = await table.proposed(lead, await reword('waysOfWorking', text), { weight: 'editorial' });
    return table.act(lead, id, 'adopt', { wording: 1 });
  };
  async function mailsTo(person: { mail: string | null }): Promise<readonly string[]> {
    await world.runTimer('sendNotices');
    interface Box {
      readonly messages: readonly { readonly subject: string; readonly body: { readonly content: string } }[];
    }
    const [{ messages }, { activities }] = await Promise.all([
      world.tenantTool<Box>('GET', `mailboxes/${encodeURIComponent(person.mail ?? '')}`),
      world.tenantTool<{ activities: { text: string }[] }>('GET', `activity/${person.mail}`),
    ]);
    return [
      ...messages.map(({ subject, body }) => `${subject} ${body.content}`),
      ...activities.map(({ text }) => text),
    ];
  }
  const told = (person: { mail: string | null }, text: string) =>
    waitUntil(`a mail about ${text}`, async () => (await mailsTo(person)).find((mail) => mail.includes(text)), 20_000);

  it('has a member turn back, in one step, what a lead has adopted at once and took for editorial', async () => {
    const { body } = await adopted('The lead decides everything.');
    expect(body.state).toBe('adopted');
    const taken = await table.look();
    expect(taken.adopted).toMatchObject({ how: 'atOnce', turnBackUntil: expect.stringMatching(/^2026-03-09T10/) });
    const wish = { id: randomUUID(), reason: 'It means something else.' };
    const back = await table.post('guest', `versions/${taken.version}/turnBack`, wish);
    expect([back.status, back.body.state]).toEqual([200, 'adopted']);
    expect((await table.post('guest', `versions/${taken.version}/turnBack`, wish)).status).toBe(200);
    const view = await table.look();
    expect(view).toMatchObject({ version: taken.version + 1, adopted: { how: 'atOnce', turnsBack: taken.version } });
    expect((await clauseIn('waysOfWorking')).text).toBe('We meet on Thursdays.');
    const other = { id: randomUUID(), reason: 'No.' };
    const again = await table.post(lead, `versions/${view.version}/turnBack`, other);
    expect([again.status, again.body.code]).toEqual([409, 'notToTurnBack']);
    const first = await table.post('member', 'versions/1/turnBack', other);
    expect([first.status, first.body.code]).toEqual([409, 'notToTurnBack']);
  });

  it('does not let a member adopt other words under the name of turning back', async () => {
    await adopted('We meet on Thursdays, at ten.');
    const { version } = await table.look();
    const own = await table.proposed('member', await reword('waysOfWorking', 'I decide.'), { weight: 'editorial' });
    const forged = await table.post('member', `versions/${version}/turnBack`, { id: own.id, reason: 'x' });
    expect([forged.status, forged.body.code]).toEqual([409, 'idTaken']);
    expect((await clauseIn('waysOfWorking')).text).toBe('We meet on Thursdays, at ten.');
    await table.act('member', own.id, 'withdraw');
  });

  it('tells whoever proposed something that a lead took it back', async () => {
    const { id } = await table.proposed('member', await reword('purpose', 'We help.'));
    await table.act(lead, id, 'withdraw');
    // She has chosen Welsh.
    expect(await told(people.sian, 'Tynnwyd eich cynnig yn ôl')).toContain('We help each other');
  });

  it('tells everybody once a day what is proposed and what was adopted at once, and nobody what they did themselves', async () => {
    for (const text of ['We help each other daily.', 'We help each other gladly.']) {
      await table.proposed('member', await reword('purpose', text));
    }
    await table.comeTo('2026-03-03T09:30:00Z');
    await table.decide();
    const mail = await told(people.owain, 'What is new for the charter');
    expect(mail.match(/Siân[^<]*? proposes/g)).toHaveLength(2);
    expect(mail).toContain('Bethan Morris-Evans changed at once');
    expect(mail).not.toContain('turned version');
    const toSian = await told(people.sian, 'Beth sy’n newydd ar gyfer siarter');
    expect(toSian).toContain('fersiwn 2 yn ôl');
    expect(toSian).not.toContain('yn cynnig');
    await table.decide();
    const all = (await mailsTo(people.owain)).filter((one) => one.includes('proposes'));
    expect(all).toHaveLength(1);
    for (const { id } of (await table.look()).proposals) await table.act('member', id, 'withdraw');
  });

  it('keeps what one lead saves when another saves something else from an older screen', async () => {
    await world.call(lead, 'PUT', `${table.under}/settings`, { audience: 'anybody', reviewMonths: 6 });
    await world.call(lead, 'PUT', `${table.under}/settings`, { audience: 'members' });
    const { body } = await world.call<CharterView>(lead, 'PUT', `${table.under}/settings`, { reviewMonths: 3 });
    expect(body).toMatchObject({ audience: 'members', review: { everyMonths: 3 } });
  });

  it('draws a text plainly that would take too long otherwise, and sends no page twice to whoever holds it', async () => {
    await adopted('_a**'.repeat(3_000));
    await world.call(lead, 'PUT', `${table.under}/settings`, { audience: 'anybody' });
    const look = (held: string) =>
      world.callWith<string>(undefined, 'GET', `public/${table.under}`, undefined, { 'if-none-match': held });
    const first = await look('"none"');
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.body.includes('_a**_a**')]).toEqual([200, true]);
    expect((await look(etag)).status).toBe(304);
    await adopted('We meet on Thursdays.');
    expect((await look(etag)).status).toBe(200);
  });

  it('takes nothing for a page of proposals that was never given', async () => {
    const wrong = await world.call<Problem>('member', 'GET', `${table.under}/proposals?before=tomorrow`);
    expect(wrong.status).toBe(400);
  });

  it('takes no check-in for somebody else’s, and lets an outcome be told in better words for a day', async () => {
    const objective = { id: randomUUID(), text: 'Meet every team', months: 3 };
    await world.call(lead, 'POST', `${table.under}/objective`, objective);
    const one = `${table.under}/objective/${objective.id}`;
    const said = { id: randomUUID(), text: 'Half of them.' };
    expect((await world.call('member', 'POST', `${one}/checkIn`, said)).status).toBe(200);
    const other = await world.call<Problem>('guest', 'POST', `${one}/checkIn`, said);
    expect([other.status, other.body.code]).toEqual([409, 'idTaken']);
    const pack = await world.call<HandoverView>(lead, 'GET', `communities/${digitalPractice}/handover`);
    expect(pack.body.markdown).toMatch(/## What it has agreed on\n\n- Charter: version \d+, adopted on 3 March 2026\./);
    expect(pack.body.markdown).toMatch(/- Objective until \d+ \w+ 2026: Meet every team/);
    await world.call(lead, 'POST', `${one}/outcome`, { reached: 'partly', text: 'Half.' });
    const better = await world.call<CharterView>(lead, 'POST', `${one}/outcome`, { reached: 'partly', text: 'Most.' });
    expect(better.body.pastObjectives[0]?.outcome?.text).toBe('Most.');
  });

  it('counts the objection of somebody whom a lead has removed', async () => {
    const { id, closesAt } = await table.proposed(lead, await reword('purpose', 'We obey.'), { weight: 'editorial' });
    const objection = { id: randomUUID(), reason: 'It changes the meaning.', wording: 1 };
    expect((await table.act('contractor', id, 'object', objection)).status).toBe(200);
    const removed = await world.call(
      lead,
      'POST',
      `communities/${digitalPractice}/membership/people/${people.meiLing.id}/remove`,
    );
    expect(removed.status).toBeLessThan(300);
    const stands = await table.act(lead, id, 'adopt', { wording: 1 });
    expect([stands.status, stands.body.code]).toEqual([409, 'objectionStands']);
    const seen = await table.read(id);
    expect([seen.objections, seen.raised[0]?.wasRemoved, seen.raised[0]?.hasLeft]).toEqual([1, true, undefined]);
    await table.comeTo(closesAt);
    await table.decide();
    expect((await table.read(id)).state).toBe('returned');
  });
});
