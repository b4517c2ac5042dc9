import { randomUUID } from 'node:crypto';
import type { Problem } from '../../src/domain/kernel';
import type { BoardView, NextBoardView, ProposeTopicBody } from '../../src/domain/leanCoffee';
import { harbourAndCoast } from '../../local/seed';
import { digitalPractice, type ApiAnswer, type World } from './openWorld';

/** The addresses of everybody in the digital practice who has not left, those who are named in the workbench too. */
export const everybodyThere: readonly string[] = harbourAndCoast.groups
  .filter(({ id }) => id === digitalPractice)
  .flatMap(({ members }) => members)
  .flatMap((member) => harbourAndCoast.users.filter(({ id, accountEnabled }) => id === member && accountEnabled))
  .map(({ userPrincipalName }) => userPrincipalName);

const community = `communities/${digitalPractice}`;

/** A table at which people of the digital practice hold one Lean Coffee after the other, through the API. */
export function layCoffeeTable(world: World) {
  let sessionId = '';

  async function look(person: string): Promise<BoardView> {
    const { body } = await world.call<NextBoardView>(person, 'GET', `${community}/leanCoffee`);
    if (!body.board) throw new Error('no session is planned');
    return body.board;
  }

  /** Both hosts look at the tenant's clock twice a second and at the list of sessions once; they take turns. */
  async function untilAllSee(isSo: (board: BoardView) => boolean): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (let agreed = 0; agreed < 4 && Date.now() < deadline;) {
      const { body } = await world.call<NextBoardView>('facilitator', 'GET', `${community}/leanCoffee`);
      agreed = body.board && isSo(body.board) ? agreed + 1 : 0;
    }
  }

  /** Lets time pass in the organisation, on all hosts. */
  async function advance(ms: number): Promise<void> {
    const after = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: `PT${ms / 1_000}S` });
    await untilAllSee(({ serverTime }) => serverTime >= after.now);
  }

  /** What is left on a board that goes by is carried over to the next one. */
  async function clear(): Promise<void> {
    if (!sessionId) return;
    // Twice: what was merged comes back when the topic it went into is removed.
    for (const _round of ['all', 'what came back']) {
      const { session, topics } = await look('facilitator');
      if (session.id !== sessionId || session.phase === 'closed') return;
      for (const { id } of topics) await put('facilitator', `topics/${id}`, { kind: 'remove', removed: true });
    }
  }

  const put = (person: string, path: string, body?: unknown): Promise<ApiAnswer<BoardView & Problem>> =>
    world.call(person, 'PUT', `${community}/sessions/${sessionId}/${path}`, body);

  const table = {
    community,
    look,
    put,
    advance,
    /** The session people are in. */
    id: () => sessionId,
    /** Lets the session before go by and starts another one now, on an empty board. */
    async freshSession(): Promise<BoardView> {
      await clear();
      const { now } = await world.tenantTool<{ now: string }>('PUT', 'clock', { advance: 'PT3H' });
      const wish = { key: randomUUID(), startsAt: now, minutes: 60 };
      const started = await world.call<Problem>('facilitator', 'POST', `${community}/sessions`, wish);
      if (started.status !== 201) throw new Error(`no session was started: ${JSON.stringify(started.body)}`);
      // It begins at the full minute.
      await untilAllSee(({ session }) => Math.abs(Date.parse(session.startsAt) - Date.parse(now)) < 60_000);
      const board = await look('facilitator');
      sessionId = board.session.id;
      return board;
    },
    propose: (person: string, title: string, more: Partial<ProposeTopicBody> = {}) =>
      world.call<BoardView & Problem>(person, 'POST', `${community}/sessions/${sessionId}/topics`, {
        id: randomUUID(),
        title,
        anonymous: false,
        ...more,
      }),
    vote: (person: string, topicId: string, votes: number) => put(person, `topics/${topicId}/votes`, { votes }),
    move: (phase: string, person = 'facilitator') => put(person, 'phase', { phase }),
    room: (person: string, number: number, command: object) => put(person, `rooms/${number}`, command),
    discuss: (person: string, topicId: string, number = 0) =>
      put(person, `rooms/${number}`, { kind: 'discuss', topicId }),
    /** Topics proposed by a member, ready to be voted on. */
    async votingOn(...titles: string[]): Promise<string[]> {
      const ids = titles.map(() => randomUUID());
      for (const [index, title] of titles.entries()) await table.propose('member', title, { id: ids[index] });
      await table.move('voting');
      return ids;
    },
    /** The same, and they are being discussed: the first first. */
    async discussingOn(...titles: string[]): Promise<string[]> {
      const ids = await table.votingOn(...titles);
      await table.move('discussing');
      return ids;
    },
  };
  return table;
}

export type CoffeeTable = ReturnType<typeof layCoffeeTable>;
