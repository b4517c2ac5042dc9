import { randomUUID } from 'node:crypto';
import { people } from '../../local/seed';
import type { Clause } from '../../src/domain/charter';
import { layCharterTable, type CharterTable } from '../world/charterTable';
import { runTimer } from '../world/hosts';
import { openWorld, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';
import { waitUntil } from '../world/waitUntil';

const lead = 'facilitator';

describe('agreeing on a charter', () => {
  let world: World;
  let table: CharterTable;
  let clauses: readonly Clause[];

  beforeAll(async () => {
    // A week before the clocks go forward in the United Kingdom.
    world = await openWorld({ planned: false, hosts: 2, now: '2026-03-25T09:30:00Z' });
    table = layCharterTable(world);
  });
  afterAll(() => world.stop());

  const idOf = (place: number): string => String(clauses[place]?.id);
  const reword = (place: number, text: string) => ({ kind: 'reword', clauseId: idOf(place), text }) as const;

  it('is not begun with more than anybody reads', async () => {
    const pages = Array.from({ length: 17 }, () => table.clause('scope', 'x'.repeat(12_000)));
    const { status, body } = await table.propose('member', { kind: 'start', clauses: pages }, { reason: '' });
    expect([status, body.code]).toEqual([409, 'charterTooLong']);
    expect(body.detail).toContain('200000');
    expect((await table.look()).proposals).toEqual([]);
  });

  it('begins with nothing, and with the first charter that a lead adopts at once', async () => {
    expect(await table.look()).toMatchObject({ version: 0, clauses: [], you: { role: 'member', isAsked: false } });
    const begun = await table.start(
      table.clause('waysOfWorking', 'We meet on Thursdays and answer questions within two days.'),
      table.clause('purpose', 'We help each other <script>alert(1)</script> to build services.'),
      table.clause('values', 'We say what we see.', 'Openness'),
    );
    clauses = begun;
    expect(begun.map(({ section }) => section)).toEqual(['purpose', 'values', 'waysOfWorking']);
    const view = await table.look();
    expect(view).toMatchObject({
      ...{ version: 1, adopted: { how: 'atOnce', by: { id: people.bethan.id } } },
      ...{ you: { isAsked: true }, review: { on: '2026-09-25', everyMonths: 6, isDue: false }, endedProposals: 1 },
    });
    expect(await table.versions()).toMatchObject([{ number: 1, weight: 'major' }]);
    const second = await table.propose('member', { kind: 'start', clauses: [table.clause('scope', 'x')] });
    expect([second.status, second.body.code]).toEqual([409, 'charterStarted']);
  });

  it('takes a proposal once, however often it is sent, and closes it a week later by the clocks of the community', async () => {
    const body = {
      ...{ id: randomUUID().toUpperCase(), change: reword(2, 'We meet on Fridays.'), reason: 'Fridays are free.' },
      ...{ weight: 'minor', version: 1 },
    };
    const [first, again] = [
      await table.post('member', 'proposals', body),
      await table.post('member', 'proposals', body),
    ];
    expect([first.status, again.status]).toEqual([201, 200]);
    // 09:30 there now, and 09:30 in summer time.
    expect(first.body.closesAt).toMatch(/^2026-04-01T08:3/);
    expect((await table.look()).proposals).toHaveLength(1);
    const other = await table.post('contractor', 'proposals', body);
    expect([other.status, other.body.code]).toEqual([409, 'idTaken']);
    expect((await table.act('member', first.body.id, 'withdraw')).body.state).toBe('withdrawn');
    expect((await table.act('member', first.body.id, 'withdraw')).status).toBe(200);
    expect((await table.post('member', 'proposals', body)).body.state).toBe('withdrawn');
    expect((await table.ended()).proposals[0]).toMatchObject({ id: first.body.id, state: 'withdrawn' });
  });

  it('asks those who supported or objected to look again at an amended wording, and adopts it by consent', async () => {
    const { id, closesAt } = await table.proposed(
      'member',
      reword(2, 'We meet on Fridays and answer within two days.'),
    );
    expect((await table.act('guest', id, 'support', { wording: 1 })).body.support).toBe(1);
    const objection = { id: randomUUID(), reason: 'I work until Thursday.', wording: 1 };
    expect((await table.act('contractor', id, 'object', objection)).body.objections).toBe(1);
    expect((await table.act('contractor', id, 'object', objection)).body.raised).toHaveLength(1);
    expect((await table.act(lead, id, 'comment', { id: randomUUID(), text: 'Tuesdays?' })).body.said).toHaveLength(1);
    const own = await table.act('member', id, 'support', { wording: 1 });
    expect([own.status, own.body.code]).toEqual([409, 'ownProposal']);

    const amendment = {
      ...{ wording: 1, version: 1, reason: 'Because it helps.', weight: 'minor' },
      change: reword(2, 'We meet on Tuesdays and answer within two days.'),
    };
    const amended = await table.act('member', id, 'amend', amendment);
    expect(amended.body).toMatchObject({ wording: 2, support: 0, objections: 1, closesAt });
    expect((await table.act('member', id, 'amend', amendment)).body.wording).toBe(2);
    const [guest, contractor, proposer] = [
      await table.read(id, 'guest'),
      await table.read(id, 'contractor'),
      await table.read(id),
    ];
    expect([guest, contractor].map(({ yours }) => yours.lookAgain)).toEqual([true, true]);
    // Whichever browser they use, they see what they said yes or no to; nobody else needs to.
    const knew = { change: reword(2, 'We meet on Fridays and answer within two days.'), reason: 'Because it helps.' };
    expect([guest.knew, contractor.knew, proposer.knew]).toEqual([knew, knew, undefined]);
    const late = await table.act('guest', id, 'support', { wording: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'wordingChanged']);

    const withdrawn = await table.act('contractor', id, `objections/${objection.id}/withdraw`);
    expect(withdrawn.body.objections).toBe(0);
    expect(withdrawn.body.knew).toBeUndefined();
    const stranger = await table.act('guest', id, `objections/${objection.id}/withdraw`);
    expect([stranger.status, stranger.body.code]).toEqual([403, 'notYours']);

    await table.comeTo('2026-04-01T08:00:00Z');
    await table.decide();
    expect((await table.look()).version).toBe(1);
    await table.comeTo('2026-04-01T08:45:00Z');
    const closed = await table.act('guest', id, 'object', { id: randomUUID(), reason: 'Wait', wording: 2 });
    expect([closed.status, closed.body.code]).toEqual([409, 'proposalEnded']);
    await Promise.all(world.hosts.map((host) => runTimer(host, 'decideProposals')));
    const view = await table.look();
    expect(view).toMatchObject({ version: 2, adopted: { how: 'consent' }, proposals: [] });
    expect(view.clauses[2]?.text).toBe('We meet on Tuesdays and answer within two days.');
    expect((await table.version(1)).clauses).toEqual(clauses);
    expect((await table.versions())[0]).toMatchObject({ number: 2, proposal: { id } });
    expect(await table.read(id, 'guest')).not.toHaveProperty('knew');
    expect(JSON.stringify(await storedRows(world))).not.toContain('We meet on Fridays and');
    clauses = view.clauses;
  });

  it('keeps an answer with the objection that it answers, and waits for the proposer until there is one', async () => {
    const { id } = await table.proposed('member', reword(2, 'We meet on Mondays.'));
    const objection = { id: randomUUID(), reason: 'Not on Mondays.', wording: 1 };
    expect((await table.act('guest', id, 'object', objection)).body).toMatchObject({ objections: 1, unanswered: 1 });
    const answer = { id: randomUUID(), text: 'Every other one.', answers: objection.id };
    const answered = await table.act('member', id, 'comment', answer);
    expect(answered.body).toMatchObject({ objections: 1, unanswered: 0, said: [{ answers: objection.id }] });
    const unknown = await table.act('member', id, 'comment', { ...answer, id: randomUUID(), answers: randomUUID() });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'objectionUnknown']);
    await table.act('member', id, 'withdraw');
  });

  it('tells for good what a proposal was about that has ended, whatever became of the clause', async () => {
    const { proposals } = await table.ended();
    const reworded = proposals.find(({ state, change }) => state === 'adopted' && change.kind === 'reword');
    const text = 'We meet on Thursdays and answer questions within two days.';
    expect(reworded).toMatchObject({ base: { id: idOf(2), text }, clause: clauses[2] });
    expect(await table.read(String(reworded?.id))).toMatchObject({ base: { text } });
  });

  it('sends back what somebody objects to, with the objections', async () => {
    const { id, closesAt } = await table.proposed('member', { kind: 'remove', clauseId: idOf(1) });
    await table.act('guest', id, 'object', { id: randomUUID(), reason: 'We need it.', wording: 1 });
    await table.comeTo(closesAt);
    await table.decide();
    expect(await table.read(id)).toMatchObject({ state: 'returned', base: { id: idOf(1) } });
    expect(await table.look()).toMatchObject({ version: 2, proposals: [] });
  });

  it('takes objections, support and another wording whatever is commented, by whomever and how often', async () => {
    const { id } = await table.proposed('member', reword(2, 'The proposer decides.'));
    const refusals: unknown[] = [];
    for (const [person, times] of [
      ['member', 40],
      ['guest', 22],
    ] as const) {
      for (let time = 0; time < times; time += 1) {
        const said = await table.act(person, id, 'comment', { id: randomUUID(), text: '🙂'.repeat(2_000) });
        if (said.status !== 200) refusals.push(said.body.code);
      }
    }
    expect(refusals.length).toBeGreaterThan(20);
    const words = ['tooManyComments', 'tooManyRemarks'];
    expect(refusals.filter((code) => !words.includes(String(code)))).toEqual([]);
    const wish = { version: 2, reason: 'Because it helps.', weight: 'minor', change: reword(2, 'They decide alone.') };
    const amended = await table.act('member', id, 'amend', { ...wish, wording: 1 });
    expect([amended.status, amended.body.wording]).toEqual([200, 2]);
    expect((await table.act('guest', id, 'support', { wording: 2 })).status).toBe(200);
    const no = { id: randomUUID(), reason: '🙂'.repeat(2_000), wording: 2 };
    expect((await table.act('contractor', id, 'object', no)).status).toBe(200);
    await table.comeTo(amended.body.closesAt);
    await table.decide();
    expect((await table.read(id)).state).toBe('returned');
    expect((await table.look()).version).toBe(2);
  });

  it('lets either the objection or the adoption be first when they meet at the deadline, and tells the other', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { version } = await table.look();
      const text = `We answer within ${round + 3} days.`;
      const { id, closesAt } = await table.proposed('member', reword(2, text));
      await table.comeTo(new Date(Date.parse(closesAt) - 400).toISOString());
      const object = () => table.act('guest', id, 'object', { id: randomUUID(), reason: 'Not yet', wording: 1 });
      const timer = async (): Promise<void> => {
        await waitUntil('the decision', async () => {
          await Promise.all(world.hosts.map((host) => runTimer(host, 'decideProposals')));
          return (await table.read(id)).state !== 'open';
        });
      };
      const objections: Awaited<ReturnType<typeof object>>[] = [];
      const objecting = async (): Promise<void> => {
        do objections.push(await object());
        while (objections.at(-1)?.status === 200 && objections.length < 9);
      };
      await Promise.all([timer(), objecting()]);
      const { state, raised } = await table.read(id);
      const taken = objections.filter(({ status }) => status === 200).length;
      expect(raised).toHaveLength(taken);
      expect(state).toBe(taken > 0 ? 'returned' : 'adopted');
      expect((await table.look()).version).toBe(taken > 0 ? version : version + 1);
      const refused = objections.filter(({ status }) => status !== 200);
      expect(refused.every(({ body }) => body.code === 'proposalEnded' || body.code === 'tooManyRemarks')).toBe(true);
    }
    clauses = (await table.look()).clauses;
  });
});
