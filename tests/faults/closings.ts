import { randomUUID } from 'node:crypto';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { closingChanges } from '../../functions/src/leanCoffee/closeBoard';
import { people } from '../../local/seed';
import type { Topic } from '../../src/domain/leanCoffee';
import type { Stage, StagedHost } from './stage';
import { waitUntil } from './waitUntil';

const owner = people.sian;
const timeZone = 'Europe/London';

/** Sessions of a staged community that were just closed, and what has come of them. */
export async function openClosings(stage: Stage) {
  const { tables, communityId, store, tenant } = stage;
  const boards = new BoardTable(tables);
  const actions = new ActionTable(tables);
  await new RosterTable(tables).apply(communityId, {
    put: [{ id: owner.id, name: owner.displayName, mail: owner.mail!, role: 'member', active: true }],
    remove: [],
  });
  const day = tenant.clock.now().toISOString().slice(0, 10);
  const next = `${new Date(tenant.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10)}`;
  await store.plan(communityId, sessionAt(next, next), randomUUID());
  let count = 1;

  const closingOf = async (sessionId: string) => (await boards.load({ communityId, sessionId })).closing;
  const isDone = async (sessionId: string) => (await closingOf(sessionId))?.state === 'done';

  return {
    boards,
    closingOf,
    isDone,
    /** A session with one topic discussed, one not reached, and an action for Siân, closed a moment ago. */
    async closeOne(): Promise<string> {
      count += 1;
      const sessionId = `${day}-${count}`;
      const key = { communityId, sessionId };
      await store.plan(communityId, sessionAt(sessionId, day), randomUUID());
      const [discussed, left] = [topic(`Discussed in ${sessionId}`), topic(`Left in ${sessionId}`)];
      const commit = async (...changes: Parameters<typeof boards.commit>[2]) => {
        if ((await boards.commit(key, await boards.load(key), changes)) !== 'done') throw new Error('conflict');
      };
      await commit({ kind: 'topic', topic: discussed }, { kind: 'topic', topic: { ...left, author: 'secret' } });
      await commit({ kind: 'phase', phase: 'voting' });
      const timebox = { round: 0, endsAt: `${day}T08:10:00.000Z` };
      const current = { topicId: discussed.id, timebox, startedAt: `${day}T08:02:00.000Z` };
      await commit(
        { kind: 'phase', phase: 'discussing' },
        { kind: 'room', room: { number: 0, finished: [], skipped: [], order: [], current } },
      );
      const owned = { id: owner.id, name: owner.displayName };
      await actions.save(
        communityId,
        { id: randomUUID(), text: `Ask Jo in ${sessionId}`, sessionId, owner: owned },
        undefined,
      );
      await commit(...closingChanges(await boards.load(key), `${day}T08:11:00.000Z`));
      return sessionId;
    },
    /** Has a host see to it until all is done. */
    closeUntilDone: (host: StagedHost, sessionId: string) =>
      waitUntil(
        `the closing of ${sessionId}`,
        async () => {
          await stage.sweep(host);
          return waitUntil('a while', () => isDone(sessionId), 400).catch(() => false as const);
        },
        40_000,
      ),
    /** One mail, one record, one topic carried over; nobody can be known by anything any more. */
    async expectAllOnce(sessionId: string): Promise<void> {
      const { messages } = tenant.mailbox(owner.mail!) as unknown as { messages: { kind: string; subject: string }[] };
      const told = messages.filter(({ subject }) => subject.endsWith(`Ask Jo in ${sessionId}`));
      expect(told.map(({ kind }) => kind)).toEqual(['message']);
      const closed = await boards.load({ communityId, sessionId });
      expect(closed.closing).toMatchObject({ state: 'done', sealed: true, carriedTo: next });
      expect(closed.board.topics.filter(({ author }) => author)).toEqual([]);
      const { topics } = (await boards.load({ communityId, sessionId: next })).board;
      expect(topics.filter(({ carriedFrom }) => carriedFrom === sessionId).map(({ title }) => title)).toEqual([
        `Left in ${sessionId}`,
      ]);
      const drive = (await stage.graph('GET', `/sites/${stage.siteId}/drive?$select=id`)) as { id: string };
      const file = encodeURIComponent(`${sessionId} Lean Coffee.md`);
      const record = await stage.graph('GET', `/drives/${drive.id}/root:/Lean%20Coffee/${file}?$select=webUrl`);
      expect(record).toMatchObject({ webUrl: closed.closing?.recordUrl });
    },
  };
}

function sessionAt(id: string, day: string) {
  return { id, startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T09:00:00.000Z`, timeZone };
}

function topic(title: string): Topic {
  return { id: randomUUID(), title, proposedAt: '2026-01-02T09:00:00.000Z', proposedBy: { kind: 'anonymous' } };
}
