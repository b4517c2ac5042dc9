import { randomUUID } from 'node:crypto';
import { people } from '../../local/seed';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import { waitUntil } from '../world/waitUntil';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';

const community = `communities/${digitalPractice}`;

describe('a session that is wrapped up', () => {
  let world: World;
  let sessionId: string;
  const [discussed, left] = [randomUUID(), randomUUID()];
  const action = `Ask Jo about ${randomUUID()}`;

  beforeAll(async () => {
    // A working day: nobody is told at night or at the weekend.
    world = await openWorld({ now: '2026-01-05T09:00:00Z' });
    sessionId = (await look()).session.id;
    await act('member', 'POST', 'topics', { id: discussed, title: 'Research *notes*', anonymous: false });
    await act('member', 'POST', 'topics', { id: left, title: 'Something shy', anonymous: true });
    await act('facilitator', 'PUT', 'phase', { phase: 'voting' });
    await act('member', 'PUT', `topics/${discussed}/votes`, { votes: 2 });
    await act('facilitator', 'PUT', 'phase', { phase: 'discussing' });
    await act('facilitator', 'PUT', 'rooms/0', { kind: 'discuss', topicId: discussed });
    await act('member', 'PUT', `takeaways/${randomUUID()}`, {
      text: 'Write it down',
      topicId: discussed,
      removed: false,
    });
    await act('member', 'PUT', `actions/${randomUUID()}`, { text: action, ownerId: people.sian.id, due: '2030-04-09' });
    await act('facilitator', 'PUT', 'phase', { phase: 'closed' });
  });
  afterAll(() => world.stop());

  async function look(person: PersonName = 'member'): Promise<BoardView> {
    const { body } = await world.call<NextBoardView>(person, 'GET', `${community}/leanCoffee`);
    if (!body.board) throw new Error('there is no board');
    return body.board;
  }

  async function act(person: PersonName, method: string, what: string, body: unknown): Promise<void> {
    const answer = await world.call(person, method, `${community}/sessions/${sessionId}/${what}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  it('has its record in SharePoint soon, and the board leads there', async () => {
    const recordUrl = await waitUntil('the record', async () => (await look()).session.recordUrl, 20_000);
    const { pathname } = new URL(recordUrl);
    expect(decodeURIComponent(pathname)).toMatch(
      new RegExp(`^/sites/digital-practice/Shared Documents/Lean Coffee/${sessionId} Lean Coffee\\.md$`),
    );
    const page = await (await fetch(recordUrl)).text();
    expect(page).toContain('Research');
    expect(page).toContain('Ask Jo');
  });

  it('has told whom it gave something to do, once, in her language', async () => {
    const told = async () => {
      const place = `mailboxes/${encodeURIComponent(people.sian.mail!)}`;
      const { messages } = await world.tenantTool<{ messages: { subject: string }[] }>('GET', place);
      return messages.filter(({ subject }) => subject === `Eich cam o Lean Coffee: ${action}`);
    };
    await waitUntil('the mail', async () => (await told()).length > 0);
    expect(await told()).toHaveLength(1);
  });

  it('hands what was not reached to the next one, and nobody knows its shy author any more', async () => {
    await world.tenantTool('PUT', 'clock', { advance: 'P28D' });
    const next = await waitUntil('the next board, with what was before', async () => {
      const board = await look();
      // What was before is looked up every few seconds only.
      return board.session.id !== sessionId && board.lastTime && board;
    });
    expect(next.topics).toMatchObject([
      {
        title: 'Something shy',
        carriedOver: true,
        yours: false,
        proposedBy: { kind: 'anonymous' },
        yourVotes: 0,
      },
    ]);
    expect(next.lastTime).toMatchObject({ sessionId, discussed: 1, takeaways: 1, actions: 1 });
    expect(next.openActions.map(({ text }) => text)).toEqual([action]);
  });
});
