import { randomUUID } from 'node:crypto';
import { people } from '../../local/seed';
import type { CharterView, Clause, Section } from '../../src/domain/charter';
import type { Problem } from '../../src/domain/kernel';
import type { NextBoardView } from '../../src/domain/leanCoffee';
import { layCharterTable, type CharterTable } from '../world/charterTable';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';
import { waitUntil } from '../world/waitUntil';

const lead = 'facilitator';
const script = '<script>alert("hello")</script>';

describe('living by a charter', () => {
  let world: World;
  let table: CharterTable;
  let lines: string[];

  beforeAll(async () => {
    lines = [];
    world = await openWorld({ hosts: 2, now: '2026-03-02T10:00:00Z', onHostLine: (line) => lines.push(line) });
    table = layCharterTable(world);
    await table.start(
      table.clause('purpose', `We help each other ${script} to build services.`),
      table.clause('waysOfWorking', 'We meet on Thursdays at eleven. We answer within two days.', `When ${script}`),
      table.clause('values', 'We say what we see.', 'Openness'),
    );
  });
  afterAll(() => world.stop());

  const clauseIn = async (section: Section): Promise<Clause> => {
    const found = (await table.look()).clauses.find((clause) => clause.section === section);
    if (!found) throw new Error(`no clause in ${section}`);
    return found;
  };
  async function toldTo(person: { mail: string | null }, text: string): Promise<readonly string[]> {
    await world.runTimer('sendNotices');
    const place = `mailboxes/${encodeURIComponent(person.mail ?? '')}`;
    interface Box {
      readonly messages: readonly { readonly subject: string; readonly body: { readonly content: string } }[];
    }
    const [{ messages }, { activities }] = await Promise.all([
      world.tenantTool<Box>('GET', place),
      world.tenantTool<{ activities: { text: string }[] }>('GET', `activity/${person.mail}`),
    ]);
    const all = [
      ...messages.map(({ subject, body }) => `${subject} ${body.content}`),
      ...activities.map((one) => one.text),
    ];
    return all.filter((mail) => mail.includes(text));
  }
  const told = (person: { mail: string | null }, text: string) =>
    waitUntil(`a mail about ${text}`, async () => (await toldTo(person, text))[0], 20_000);
  const adoptEditorial = async (change: Parameters<CharterTable['propose']>[1]) => {
    const { id } = await table.proposed(lead, change, { weight: 'editorial' });
    return table.act(lead, id, 'adopt', { wording: 1 });
  };

  it('asks everybody to read a major version and nobody a minor one, and shows leads the share and nothing more', async () => {
    expect((await table.look()).you.isAsked).toBe(true);
    const read = await table.post<CharterView>('member', 'acknowledge', { version: 1 });
    expect(read.body.you).toMatchObject({ acknowledged: 1, isAsked: false });
    // And whoever adopted it has read it.
    const led = await table.look(lead);
    expect([led.you.isAsked, led.acknowledgements?.done]).toEqual([false, 2]);
    expect(await table.look()).not.toHaveProperty('acknowledgements');
    const { id } = await clauseIn('values');
    expect(
      (await adoptEditorial({ kind: 'reword', clauseId: id, heading: 'Candour', text: 'We say what we see.' })).status,
    ).toBe(200);
    expect((await table.look()).you.isAsked).toBe(false);
    const unknown = await table.post<CharterView>('member', 'acknowledge', { version: 9 });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'versionUnknown']);
  });

  it('reminds those who have not read it, once', async () => {
    const reminded = await table.post<CharterView>(lead, 'remind');
    expect(reminded.status).toBe(200);
    expect(reminded.body.acknowledgements?.remindedAt).toBeDefined();
    await told(people.meiLing, 'Have you read the charter');
    expect(await toldTo(people.sian, 'read the charter of')).toEqual([]);
    const again = await table.post<CharterView>(lead, 'remind');
    expect([again.status, again.body.code]).toEqual([409, 'alreadyReminded']);
  });

  it('adopts nothing at once but what is editorial, and over nobody’s objection', async () => {
    const { id: clauseId } = await clauseIn('purpose');
    const minor = await table.proposed('member', { kind: 'reword', clauseId, text: 'We help.' });
    const refused = await table.act(lead, minor.id, 'adopt', { wording: 1 });
    expect([refused.status, refused.body.code]).toEqual([409, 'notEditorial']);
    const editorial = await table.proposed(
      'member',
      { kind: 'reword', clauseId, text: 'We all help.' },
      { weight: 'editorial' },
    );
    const denied = await table.act('guest', editorial.id, 'adopt', { wording: 1 });
    expect([denied.status, denied.body.code]).toEqual([403, 'onlyLeads']);
    const objection = { id: randomUUID(), reason: 'It changes the meaning.', wording: 1 };
    await table.act('guest', editorial.id, 'object', objection);
    const stands = await table.act(lead, editorial.id, 'adopt', { wording: 1 });
    expect([stands.status, stands.body.code]).toEqual([409, 'objectionStands']);
    expect(await told(people.sian, 'It changes the meaning.')).toContain('/webpart/charter?community=');
    for (const { id } of [minor, editorial]) await table.act(lead, id, 'withdraw');
  });

  it('merges two changes of different words of a clause, and has a person bring together what nobody else can', async () => {
    const { id: clauseId, text, heading } = await clauseIn('waysOfWorking');
    const change = (to: string) => ({ kind: 'reword', clauseId, heading, text: to }) as const;
    await table.proposed('member', change(text.replace('two days', 'one day')));
    const rival = await table.proposed('guest', change(text.replace('two days', 'a week')));
    const hour = await table.proposed('contractor', change(text.replace('eleven', 'noon')));
    await table.comeTo(hour.closesAt);
    await table.decide();
    const merged = text.replace('two days', 'one day').replace('eleven', 'noon');
    expect((await clauseIn('waysOfWorking')).text).toBe(merged);
    expect(await table.read(hour.id)).toMatchObject({ state: 'adopted', ended: { merged: true } });
    const outdated = await table.read(rival.id);
    expect(outdated).toMatchObject({ state: 'outdated', base: { text }, clause: { text: merged } });
    // Its words with what was adopted meanwhile; where both changed the same ones, its own.
    const together = merged.replace('one day', 'a week');
    expect(outdated.rebased).toEqual({ heading, text: together, isWhole: false });
    await told(people.sian, 'Mae eich cynnig wedi');

    // Whoever looked at the older version keeps their words as well.
    const late = await table.proposed('member', change(text.replace('two days', 'an hour')), { version: 1 });
    expect(late.state).toBe('outdated');
    // What can be merged is begun from with the words of both, by whoever amends it.
    const early = await table.proposed('member', change(text.replace('We meet', 'We all meet')), { version: 1 });
    expect(early).toMatchObject({ state: 'open', base: { text } });
    expect(early.rebased).toEqual({ heading, text: merged.replace('We meet', 'We all meet'), isWhole: true });
    for (const { id } of [late, early]) await table.act('member', id, 'withdraw');
    const { version } = await table.look();
    const amended = await table.act('guest', rival.id, 'amend', {
      ...{ wording: 1, version, reason: 'Because it helps.', weight: 'minor' },
      change: change(merged.replace('one day', 'a week')),
    });
    expect(amended.body).toMatchObject({ state: 'open', wording: 2 });
    await table.comeTo(amended.body.closesAt);
    await table.decide();
    expect((await clauseIn('waysOfWorking')).text).toBe(merged.replace('one day', 'a week'));
  });

  it('has one objective at a time, with check-ins and an outcome; leads hear when it is over', async () => {
    const objective = { id: randomUUID(), text: 'Twenty people at each session', months: 3 };
    expect((await table.post(lead, 'objective', objective)).status).toBe(200);
    expect((await table.post(lead, 'objective', objective)).status).toBe(200);
    const second = await table.post<CharterView>(lead, 'objective', { ...objective, id: randomUUID() });
    expect([second.status, second.body.code]).toEqual([409, 'objectiveRuns']);
    const checkIn = { id: randomUUID(), text: 'We were fifteen.' };
    await table.post('member', `objective/${objective.id}/checkIn`, checkIn);
    const checked = await table.post<CharterView>('member', `objective/${objective.id}/checkIn`, checkIn);
    expect(checked.body.objective?.checkIns).toHaveLength(1);
    const over = Date.parse(`${checked.body.objective?.endsOn}T23:30:00Z`);
    await table.comeTo(new Date(over).toISOString());
    await table.decide();
    // Nobody is written to at night or at the weekend.
    await table.comeTo(new Date(over + 5 * 24 * 3_600_000 - 14 * 3_600_000).toISOString());
    await told(people.bethan, 'What has become of your objective');
    const outcome = { reached: 'partly', text: 'Fifteen is fine.' };
    const ended = await table.post<CharterView>(lead, `objective/${objective.id}/outcome`, outcome);
    expect(ended.body.objective).toBeUndefined();
    expect(ended.body.pastObjectives).toMatchObject([{ outcome }]);
    expect((await table.post(lead, `objective/${objective.id}/outcome`, outcome)).status).toBe(200);
    expect((await table.post(lead, 'objective', objective)).body).toMatchObject({
      pastObjectives: [{ id: objective.id }],
    });
  });

  it('collects questions, and puts them on the board of the next session when the review is due', async () => {
    const question = { id: randomUUID(), text: `Who decides about ${script}?` };
    expect((await table.post<CharterView>('guest', 'questions', question)).body.questions).toHaveLength(1);
    const asked = await table.post<CharterView>('guest', 'questions', question);
    expect(asked.body.questions).toHaveLength(1);
    const denied = await table.post('contractor', `questions/${question.id}/remove`);
    expect([denied.status, denied.body.code]).toEqual([403, 'notYours']);
    const moved = await world.call<CharterView>(lead, 'PUT', `${table.under}/settings`, {
      audience: 'members',
      reviewMonths: 5,
    });
    expect(moved.body.review).toMatchObject({ on: '2026-08-02', isDue: false });

    await table.comeTo('2026-08-03T09:00:00Z');
    await table.decide();
    await told(people.bethan, 'Time to look at your charter again');
    const due = await table.look(lead);
    expect(due.review).toMatchObject({ isDue: true, agenda: [{ kind: 'living' }, { kind: 'question' }] });
    expect((await table.look()).review).not.toHaveProperty('agenda');
    await world.planNow();
    const put = await table.post<CharterView>(lead, 'review/agenda', {});
    expect(put.status).toBe(200);
    expect((await table.post(lead, 'review/agenda')).status).toBe(200);
    const { board } = (await world.call<NextBoardView>('member', 'GET', `communities/${digitalPractice}/leanCoffee`))
      .body;
    expect(put.body.review?.session?.id).toBe(board?.session.id);
    expect(board?.topics.map(({ title }) => title)).toEqual([
      'Charter review: do we live by it?',
      `Charter, a question: Who decides about ${script}?`,
    ]);
    for (let time = 0; time < 2; time += 1) {
      const done = await table.post<CharterView>(lead, 'review/done');
      expect(done.body).toMatchObject({ review: { on: '2027-01-03', isDue: false }, questions: [] });
      expect(done.body.review).not.toHaveProperty('session');
    }
    expect(await toldTo(people.bethan, 'Time to look at your charter again')).toHaveLength(1);
  });

  it('is shown to others as far as the community says, without anybody’s name', async () => {
    const publicly = `public/communities/${digitalPractice}/charter`;
    const open = (audience: string) =>
      world.call(lead, 'PUT', `${table.under}/settings`, { audience, reviewMonths: 5 });
    const statuses = async () => [
      (await world.call('outsider', 'GET', table.under)).status,
      (await world.callWith(undefined, 'GET', publicly)).status,
    ];
    expect(await statuses()).toEqual([403, 404]);
    await open('organisation');
    expect(await statuses()).toEqual([200, 404]);
    const reader = await table.look('outsider');
    expect(reader).toMatchObject({ you: { role: 'reader' }, proposals: [], questions: [] });
    for (const { displayName } of [people.bethan, people.sian, people.owain]) {
      expect(JSON.stringify(reader)).not.toContain(displayName);
    }
    for (const path of ['versions', 'proposals']) {
      expect((await world.call<Problem>('outsider', 'GET', `${table.under}/${path}`)).body.code).toBe('notAMember');
    }
    expect(await table.look(lead)).not.toHaveProperty('publicAddress');
    await open('anybody');
    expect((await table.look(lead)).publicAddress).toMatch(new RegExp(`^https?://.*/api/${publicly}$`));
    expect(await table.look()).not.toHaveProperty('publicAddress');
    const page = await world.callWith<string>(undefined, 'GET', publicly);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.body).toContain('noindex');
    expect(page.body).toContain('&lt;script&gt;');
    expect(page.body).not.toContain('<script');
    for (const { displayName } of [people.bethan, people.sian, people.owain])
      expect(page.body).not.toContain(displayName);
    const held = { 'if-none-match': page.headers.get('etag') ?? '' };
    expect((await world.callWith(undefined, 'GET', publicly, undefined, held)).status).toBe(304);
    expect((await world.callWith(undefined, 'GET', `${publicly}?lang=cy`)).body).toContain('Siarter Digital Practice');
    await open('members');
    expect(await statuses()).toEqual([403, 404]);
  });

  it.each([
    ['marks', '*'.repeat(6_000), '*'.repeat(5_000)],
    ['quotes', '> '.repeat(5_000), ''],
    ['lists', '- '.repeat(5_000), ''],
  ])(
    'is shown to anybody whatever is written in it: %s within one another by the thousand',
    async (what, open, close) => {
      const settings = (audience: string) =>
        world.call(lead, 'PUT', `${table.under}/settings`, { audience, reviewMonths: 5 });
      const clause = await clauseIn('purpose');
      const reworded = (text: string) => adoptEditorial({ kind: 'reword', clauseId: clause.id, text });
      expect((await reworded(`${open}deep in ${what}${close}`)).status).toBe(200);
      await settings('anybody');
      const page = await world.callWith<string>(undefined, 'GET', `public/communities/${digitalPractice}/charter`);
      expect(page.status).toBe(200);
      expect(page.body.includes(`deep in ${what}`)).toBe(true);
      await settings('members');
      expect((await reworded(clause.text)).status).toBe(200);
    },
  );

  it('answers 304 to who has it already', async () => {
    const { headers } = await world.call('member', 'GET', table.under);
    const held = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await world.call('member', 'GET', table.under, undefined, held)).status).toBe(304);
    await table.post('member', 'questions', { id: randomUUID(), text: 'Another?' });
    expect((await world.call('member', 'GET', table.under, undefined, held)).status).toBe(200);
  });

  it('refuses what is too long, leads astray or makes no sense, in a sentence', async () => {
    const { id: clauseId } = await clauseIn('purpose');
    const codeOf = async (text: string) =>
      (await table.propose('member', { kind: 'reword', clauseId, text })).body.code;
    expect(await codeOf('x'.repeat(50_000))).toBe('textTooLong');
    expect(await codeOf('x'.repeat(1_000_000))).toBe('tooLarge');
    expect(await codeOf('[here](javascript:alert(1))')).toBe('linkNotAllowed');
    expect(await codeOf('\u200b \n')).toBe('textEmpty');
    const gone = await table.propose('member', { kind: 'remove', clauseId: randomUUID() });
    expect([gone.status, gone.body.code]).toEqual([409, 'clauseUnknown']);
    const big = Array.from({ length: 21 }, () => table.clause('scope', 'x'.repeat(10_000)));
    const adding = await table.propose('member', { kind: 'start', clauses: big });
    expect(adding.body.code).toBe('charterStarted');
    const wrong = await table.post('member', 'proposals', { id: 'x' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'badRequest']);
    expect((await table.look()).proposals).toEqual([]);
  });

  it('leaves nothing that people wrote in logs, and nothing due behind', async () => {
    const all = lines.join('\n');
    for (const text of ['alert(', 'build services', 'Fifteen is fine', 'changes the meaning', 'Siân']) {
      expect(all).not.toContain(text);
    }
    const due = (await storedRows(world)).filter(
      (one) => one.table === 'charterDue' && one.row.partitionKey !== 'page',
    );
    // The next review, and proposals that were withdrawn before they closed.
    const now = new Date('2026-08-03T09:00:00Z').toISOString();
    expect(due.filter(({ row }) => String(row.rowKey) < now)).toEqual([]);
  });
});
