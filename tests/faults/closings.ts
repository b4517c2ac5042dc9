import { randomUUID } from 'node:crypto';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { BrakeTable } from '../../functions/src/tables/brakeTable';
import { NoticeTable } from '../../functions/src/tables/noticeTable';
import { closingChanges } from '../../functions/src/leanCoffee/closeBoard';
import { orderedAnew } from '../../functions/src/sessions/order';
import { people } from '../../local/seed';
import type { Topic } from '../../src/domain/leanCoffee';
import { putOnRoster } from './putOnRoster';
import type { Stage, StagedHost } from './stage';
import { waitUntil } from '../world/waitUntil';

const owner = people.sian;
const timeZone = 'Europe/London';

/** Sessions of a staged community that were just closed, and what has come of them. */
export async function openClosings(stage: Stage) {
  const { tables, communityId, store, tenant } = stage;
  const boards = new BoardTable(tables);
  const actions = new ActionTable(tables);
  const notices = new NoticeTable(tables);
  await putOnRoster(stage, [{ id: owner.id, name: owner.displayName, mail: owner.mail! }]);
  // What owners are told stays where it was put, to be counted: delivering it is tested elsewhere.
  await new BrakeTable(tables).put({
    scope: 'all',
    since: tenant.clock.now().toISOString(),
    reason: 'Counting',
    by: 'Nisha Patel',
  });
  const day = tenant.clock.now().toISOString().slice(0, 10);
  const next = `${new Date(tenant.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10)}`;
  await store.plan(communityId, sessionAt(next, next), orderedAnew);
  let count = 1;

  const closingOf = async (sessionId: string) => (await boards.load({ communityId, sessionId })).closing;
  const isDone = async (sessionId: string) => (await closingOf(sessionId))?.state === 'done';
  const commit = async (sessionId: string, ...changes: Parameters<typeof boards.commit>[2]) => {
    const key = { communityId, sessionId };
    if ((await boards.commit(key, await boards.load(key), changes)) !== 'done') throw new Error('conflict');
  };
  /** The product waits 5 s and more after an outage; what it waits for has come. */
  const hasten = async (sessionId: string) => {
    const closing = await closingOf(sessionId);
    if (!closing || closing.notBefore <= Date.now()) return;
    await commit(sessionId, { kind: 'closing', closing: { ...closing, notBefore: 0 } });
  };
  const place = async (sessionId: string) => {
    const drive = (await stage.graph('GET', `/sites/${stage.siteId}/drive?$select=id`)) as { id: string };
    return `/drives/${drive.id}/root:/Lean%20Coffee/${encodeURIComponent(`${sessionId} Lean Coffee.md`)}`;
  };

  return {
    closingOf,
    /** The record as it stands in SharePoint. */
    record: async (sessionId: string) =>
      (await stage.graph('GET', `${await place(sessionId)}?$select=webUrl,size,eTag`)) as {
        readonly webUrl: string;
        readonly size: number;
        readonly eTag: string;
      },
    /** Somebody writes over the record in SharePoint. */
    overwriteRecord: async (sessionId: string) =>
      stage.graph('PUT', `${await place(sessionId)}:/content`, { text: 'My own words' }),
    /** Somebody writes a takeaway down on a board that is closed, some time ago. */
    async write(sessionId: string, text: string): Promise<void> {
      const { closing } = await boards.load({ communityId, sessionId });
      const takeaway = { id: randomUUID(), text, at: `${day}T08:12:00.000Z` };
      await commit(
        sessionId,
        { kind: 'takeaway', takeaway },
        { kind: 'closing', closing: { ...closing!, state: 'pending' } },
      );
    },
    /** A session with one topic discussed, one not reached, and an action for Siân, closed a moment ago. */
    async closeOne(): Promise<string> {
      count += 1;
      const sessionId = `${day}-${count}`;
      const key = { communityId, sessionId };
      await store.plan(communityId, sessionAt(sessionId, day), orderedAnew);
      const [discussed, left] = [topic(`Discussed in ${sessionId}`), topic(`Left in ${sessionId}`)];
      await commit(
        sessionId,
        { kind: 'topic', topic: discussed },
        { kind: 'topic', topic: { ...left, author: 'secret' } },
      );
      await commit(sessionId, { kind: 'phase', phase: 'voting' });
      const timebox = { round: 0, endsAt: `${day}T08:10:00.000Z` };
      const current = { topicId: discussed.id, timebox, startedAt: `${day}T08:02:00.000Z` };
      await commit(
        sessionId,
        { kind: 'phase', phase: 'discussing' },
        { kind: 'room', room: { number: 0, finished: [], skipped: [], order: [], current } },
      );
      const owned = { id: owner.id, name: owner.displayName };
      await actions.save(
        communityId,
        { id: randomUUID(), text: `Ask Jo in ${sessionId}`, sessionId, owner: owned },
        undefined,
      );
      await commit(sessionId, ...closingChanges(await boards.load(key), `${day}T08:11:00.000Z`));
      return sessionId;
    },
    /** Has a host see to it until all is done. */
    closeUntilDone: (host: StagedHost, sessionId: string) =>
      waitUntil(
        `the closing of ${sessionId}`,
        async () => {
          await hasten(sessionId);
          await stage.sweep(host);
          return waitUntil('a while', () => isDone(sessionId), 400).catch(() => false as const);
        },
        40_000,
      ),
    /** One notice, one record, one topic carried over; nobody can be known by anything any more. */
    async expectAllOnce(sessionId: string): Promise<void> {
      const { waiting } = await notices.load(communityId, owner.id);
      const told = waiting.filter(({ words }) => words.en.headline.endsWith(`Ask Jo in ${sessionId}`));
      expect(told.map(({ kind }) => kind)).toEqual(['actions']);
      const closed = await boards.load({ communityId, sessionId });
      expect(closed.closing).toMatchObject({ state: 'done', sealed: true, carriedTo: next });
      expect(closed.board.topics.filter(({ author }) => author)).toEqual([]);
      const { topics } = (await boards.load({ communityId, sessionId: next })).board;
      expect(topics.filter(({ carriedFrom }) => carriedFrom === sessionId).map(({ title }) => title)).toEqual([
        `Left in ${sessionId}`,
      ]);
      expect(await this.record(sessionId)).toMatchObject({ webUrl: closed.closing?.recordUrl });
    },
  };
}

function sessionAt(id: string, day: string) {
  return { id, startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T09:00:00.000Z`, timeZone };
}

function topic(title: string): Topic {
  return { id: randomUUID(), title, proposedAt: '2026-01-02T09:00:00.000Z', proposedBy: { kind: 'anonymous' } };
}
