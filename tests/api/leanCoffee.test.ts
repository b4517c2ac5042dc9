import { randomUUID } from 'node:crypto';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import type { Problem } from '../../src/domain/kernel';
import { waitUntil } from '../world/waitUntil';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';

const board = `communities/${digitalPractice}/leanCoffee`;

describe('a Lean Coffee, through the API', () => {
  let world: World;
  let sessionId: string;

  beforeAll(async () => {
    world = await openWorld({ hosts: 2, now: '2026-01-05T09:00:00Z' });
  });
  afterAll(() => world.stop());

  /** Lets the session that was used go by, so that a test has an empty board. */
  async function nextSession(): Promise<void> {
    const before = sessionId;
    if (before) {
      await world.tenantTool('PUT', 'clock', { now: `${before}T13:00:00Z` });
      await world.planNow();
    }
    // Each of the two hosts looks at the tenant's clock twice a second and at the list of sessions once; they take turns.
    for (let agreed = 0; agreed < 4;) {
      const { body } = await world.call<NextBoardView>('facilitator', 'GET', board);
      sessionId = body.board?.session.id ?? before;
      agreed = sessionId === before ? 0 : agreed + 1;
    }
  }

  async function look(person: PersonName): Promise<BoardView> {
    const { body } = await world.call<NextBoardView>(person, 'GET', board);
    if (!body.board) throw new Error('no session is planned');
    return body.board;
  }
  const topics = () => `communities/${digitalPractice}/sessions/${sessionId}/topics`;
  const propose = (person: PersonName, title: string, id: string = randomUUID()) =>
    world.call<BoardView & Problem>(person, 'POST', topics(), { id, title, anonymous: false });
  const vote = (person: PersonName, topicId: string, votes: unknown) =>
    world.call<BoardView & Problem>(person, 'PUT', `${topics()}/${topicId}/votes`, { votes });
  const move = (phase: string, person: PersonName = 'facilitator') =>
    world.call<BoardView & Problem>(person, 'PUT', `communities/${digitalPractice}/sessions/${sessionId}/phase`, {
      phase,
    });

  async function votingOn(...titles: string[]): Promise<string[]> {
    const ids = titles.map(() => randomUUID());
    for (const [index, title] of titles.entries()) await propose('member', title, ids[index]);
    await move('voting');
    return ids;
  }

  describe('on an empty board', () => {
    beforeEach(nextSession);

    it('goes from topics over votes to the agenda', async () => {
      expect((await propose('member', 'Retiring old templates')).status).toBe(201);
      expect((await propose('guest', 'Pairing across suppliers')).status).toBe(201);
      const opened = (await move('voting')).body;
      expect(opened.topics.map(({ title }) => title)).toEqual(['Retiring old templates', 'Pairing across suppliers']);
      const [retiring = '', pairing = ''] = opened.topics.map(({ id }) => id);

      await vote('contractor', pairing, 2);
      await vote('member', retiring, 1);
      const voted = (await vote('member', pairing, 2)).body;
      expect(voted.you.votesLeft).toBe(0);
      expect(voted.topics.map(({ yourVotes, result }) => [yourVotes, result])).toEqual([
        [1, undefined],
        [2, undefined],
      ]);
      expect((await look('member')).voters).toBe(2);

      const agenda = (await move('discussing')).body;
      expect(agenda.topics.map(({ title, result }) => [title, result?.votes])).toEqual([
        ['Pairing across suppliers', 4],
        ['Retiring old templates', 1],
      ]);
      expect((await look('guest')).topics.map(({ title, yourVotes }) => [title, yourVotes])).toEqual([
        ['Pairing across suppliers', 0],
        ['Retiring old templates', 0],
      ]);
    });

    it('hides the totals from everybody, the facilitator too, until the voting closes', async () => {
      const [topic = ''] = await votingOn('Hidden');
      await vote('member', topic, 3);
      for (const person of ['facilitator', 'contractor'] as const)
        expect(JSON.stringify(await look(person))).not.toMatch(/"votes"|"result"/);
    });

    it('refuses a fourth vote with a sentence, and the board stays as it was', async () => {
      const [first = '', second = ''] = await votingOn('First', 'Second');
      await vote('member', first, 3);
      const { status, body } = await vote('member', second, 1);
      expect([status, body.code]).toEqual([409, 'overBudget']);
      expect(body.detail).toBe(
        'You have 3 votes and they are all placed. Take one back to place it elsewhere; your votes stay as they were.',
      );
      expect((await look('member')).topics.map(({ yourVotes }) => yourVotes)).toEqual([3, 0]);
    });

    it('counts the same request once, however often it comes', async () => {
      const id = randomUUID();
      expect((await propose('member', 'Once', id)).status).toBe(201);
      expect((await propose('member', 'Once', id)).status).toBe(200);
      expect((await propose('contractor', 'Once', id)).body.code).toBe('topicIdTaken');
      await move('voting');
      const votes = await Promise.all([1, 2, 3, 4].map(() => vote('member', id, 2)));
      expect(votes.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const closed = (await move('discussing')).body;
      expect(closed.topics.map(({ title, result }) => [title, result?.votes])).toEqual([['Once', 2]]);
      expect((await move('discussing')).status).toBe(200);
      // The answer to a vote that counted may have been lost: asked again, it still counts.
      expect((await vote('member', id, 2)).status).toBe(200);
    });

    it('keeps one person within the budget when two of their windows vote at once on two hosts', async () => {
      const ids = await votingOn('A', 'B', 'C', 'D', 'E');
      const outcomes = await Promise.all(ids.map((id) => vote('member', id, 1)));
      expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(3);
      expect(outcomes.filter(({ body }) => body.code === 'overBudget')).toHaveLength(2);
      expect((await look('member')).you.votesLeft).toBe(0);
    });

    it('keeps markup and script as the text they are', async () => {
      const title = '<img src=x onerror=alert(1)> & "quotes" ‘Cymraeg’';
      expect((await propose('member', title)).body.topics[0]?.title).toBe(title);
    });

    it('refuses votes before the voting opens and after it closes, topics once it is open', async () => {
      const id = randomUUID();
      await propose('member', 'Early', id);
      expect((await vote('member', id, 1)).body.code).toBe('votingNotOpen');
      await move('voting');
      expect((await propose('member', 'Late')).body.code).toBe('proposingClosed');
      expect((await vote('member', randomUUID(), 1)).body.code).toBe('unknownTopic');
      await move('discussing');
      expect((await vote('member', id, 1)).body.code).toBe('votingClosed');
      expect((await move('voting')).body.code).toBe('phaseOutOfOrder');
    });

    it('counts what it acknowledged and nothing else when votes race with the closing on two hosts', async () => {
      const [topic = ''] = await votingOn('Raced');
      const people = ['member', 'contractor', 'guest', 'facilitator'] as const;
      const acknowledged = new Map<PersonName, number>();
      let closed = false;
      const voting = people.map(async (person) => {
        for (let round = 0; !closed && round < 200; round += 1) {
          const votes = (round % 3) + 1;
          const { status, body } = await vote(person, topic, votes);
          if (status === 200) acknowledged.set(person, votes);
          else expect(body.code).toBe('votingClosed');
        }
      });
      await waitUntil('votes of everybody', () => acknowledged.size === people.length);
      const agenda = (await move('discussing')).body;
      closed = true;
      await Promise.all(voting);
      const counted = [...acknowledged.values()].reduce((sum, votes) => sum + votes, 0);
      expect(agenda.topics[0]?.result?.votes).toBe(counted);
    });

    it('shows what others do to everybody who polls, and 304 only while nothing has changed', async () => {
      let seen = (await world.call('guest', 'GET', board)).headers.get('etag') ?? '';
      const poll = async () => {
        const answer = await world.call<NextBoardView>('guest', 'GET', board, undefined, { 'if-none-match': seen });
        if (answer.status === 200) seen = answer.headers.get('etag') ?? '';
        expect(answer.headers.get('cache-control')).toBe('private, no-cache');
        return answer;
      };
      await waitUntil('a board on which nothing changes', async () => (await poll()).status === 304);
      await propose('member', 'Seen by all');
      const news = async () => (await poll()).body?.board?.topics[0]?.title;
      expect(await waitUntil('the news', news)).toBe('Seen by all');
      await waitUntil('the end of the news', async () => (await poll()).status === 304);
      const weakened = await world.call('guest', 'GET', board, undefined, { 'if-none-match': `"other", W/${seen}` });
      expect(weakened.status).toBe(304);
    });

    it('answers 304 while nothing has changed, and never shows less than the reader has seen', async () => {
      const [topic = ''] = await votingOn('Polled');
      for (let round = 0; round < 12; round += 1) {
        const votes = (round % 3) + 1;
        const cast = await vote('member', topic, votes);
        const seen = cast.headers.get('etag') ?? '';
        // The two hosts take turns: the second has not seen the vote yet.
        for (let reader = 0; reader < 2; reader += 1) {
          const again = await world.call<NextBoardView>('member', 'GET', board, undefined, { 'if-none-match': seen });
          if (again.status === 200) expect(again.body.board?.topics[0]?.yourVotes).toBe(votes);
          else expect(again.status).toBe(304);
        }
      }
    });
  });

  describe('refusing', () => {
    let topic: string;
    beforeAll(nextSession);

    it.each([
      ['no title', { title: '' }, 400, 'titleEmpty'],
      ['10,000 characters', { title: 'x'.repeat(10_000) }, 400, 'titleTooLong'],
      ['no title at all', {}, 400, 'badRequest'],
      ['a title that is no text', { title: { html: '<b>' } }, 400, 'badRequest'],
      ['an id that is none', { id: '../../x', title: 'X' }, 400, 'badRequest'],
      ['more than anybody writes', { title: 'x'.repeat(70_000) }, 413, 'tooLarge'],
    ])('refuses a topic with %s, and adds nothing', async (_what, proposal, status, code) => {
      const answer = await world.call<Problem>('member', 'POST', topics(), {
        id: randomUUID(),
        anonymous: false,
        ...proposal,
      });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect((await look('member')).topics).toEqual([]);
    });

    it('refuses what is not JSON', async () => {
      const answer = await world.call<Problem>('member', 'POST', topics(), '{"id":');
      expect([answer.status, answer.body.code]).toEqual([400, 'badRequest']);
    });

    it('does not open the voting on an empty board, nor for a member', async () => {
      expect((await move('voting')).body.code).toBe('nothingToVoteOn');
      expect((await move('voting', 'member')).body.code).toBe('onlyFacilitators');
    });

    describe('once the voting is open', () => {
      beforeAll(async () => {
        [topic = ''] = await votingOn('One');
      });

      it.each([[-1], [1.5], ['2'], [null], [4]])('refuses %p votes on one topic', async (votes) => {
        const { status, body } = await vote('member', topic, votes);
        expect([400, 409]).toContain(status);
        expect(body.detail).toMatch(/\.$/);
        expect((await look('member')).you.votesLeft).toBe(3);
      });
    });

    it('knows no session that is not planned', async () => {
      const answer = await world.call<Problem>(
        'member',
        'POST',
        `communities/${digitalPractice}/sessions/2026-01-01/topics`,
        { id: randomUUID(), title: 'X', anonymous: false },
      );
      expect([answer.status, answer.body.code]).toEqual([404, 'sessionUnknown']);
      expect(
        (
          await world.call('member', 'POST', `communities/${digitalPractice}/sessions/tomorrow/topics`, {
            id: randomUUID(),
            title: 'X',
            anonymous: false,
          })
        ).status,
      ).toBe(404);
    });
  });
});
