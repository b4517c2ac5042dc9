import { setTimeout as pause } from 'node:timers/promises';
import { MarkTable } from '../../functions/src/tables/markTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { startGuildhall } from '../../local/start';
import { createTimers } from '../../local/start/hostAdministration';
import { isIn } from '../../src/domain/membership';
import { BenchClient } from '../board/benchClient';
import { benchDepartment } from './department';
import { letThrough } from './letThrough';

/** A host asks only now and then what time it is. */
const shownAtLatestMs = 1_200;
/** The first read of the largest department takes minutes on a small machine. */
const patienceMs = 30 * 60_000;
/** How slow the slowest answer is, is measured: none is given up. */
const answerMs = 120_000;
/** The measurement says when these run. */
const byHand = [
  ...[
    'readDirectory',
    'syncMemberships',
    'keepSubscriptions',
    'lookDaily',
    'followRules',
    'forgetAudit',
    'planSessions',
  ],
  ...['sendInvitations', 'reconcileInvitations', 'followSeries', 'closeSessions', 'sendNotices'],
];

/** A department with 40 communities and one host that keeps them in line; the tenant enforces the documented limits. */
export async function openSyncWorld(people: number, onHostLine: (line: string) => void) {
  const { seed, communities, settings } = benchDepartment(people);
  const guildhall = await startGuildhall({
    ...{ port: 0, now: '2026-03-02T09:00:00Z', tenant: { seed }, onHostLine },
    settings: {
      GUILDHALL_COMMUNITIES: settings,
      ...Object.fromEntries(byHand.map((timer) => [`AzureWebJobs.${timer}.Disabled`, '1'])),
    },
  });
  const { origin, tenant, azurite } = guildhall;
  const { connectionString } = azurite;
  const client = new BenchClient(origin, answerMs);
  let slowestMs = 0;
  const timers = createTimers(() => guildhall.hosts);
  const tables = tablesOf(
    { kind: 'connectionString', connectionString },
    { getToken: () => Promise.reject(new Error('a connection string needs no token')) },
  );
  const rosters = new RosterTable(tables);
  const marks = new MarkTable(tables);
  const toolsToken = (): string =>
    tenant.issueToken({ app: 'tools', roles: ['GroupMember.Read.All', 'User.Read.All'] }).access_token;

  /** All items of a list of Graph, asked by another application than Guildhall; and how many pages they were. */
  async function listAll<Item>(path: string): Promise<{ items: Item[]; pages: number }> {
    const items: Item[] = [];
    let pages = 0;
    for (let next: string | undefined = `${origin}/v1.0${path}`; next;) {
      const answer = await fetch(next, { headers: { authorization: `Bearer ${toolsToken()}` } });
      if (answer.status === 429) {
        await pause(Number(answer.headers.get('retry-after')) * 1_000);
        continue;
      }
      if (!answer.ok) throw new Error(`${next}: ${answer.status} ${await answer.text()}`);
      const page = (await answer.json()) as { value: Item[]; '@odata.nextLink'?: string };
      items.push(...page.value);
      pages += 1;
      next = page['@odata.nextLink'];
    }
    return { items, pages };
  }

  /** Who is in the group of a community now. */
  async function inGroup(communityId: string): Promise<ReadonlySet<string>> {
    const { items } = await listAll<{ id: string }>(`/groups/${communityId}/members?$select=id&$top=999`);
    return new Set(items.map(({ id }) => id));
  }

  /** Asks the API as somebody, by their id. */
  async function ask<Body>(personId: string, method: string, path: string, body?: unknown): Promise<Body> {
    const token = tenant.issueToken({ as: personId, audience: 'api' }).access_token;
    for (let attempt = 1; ; attempt += 1) {
      const began = performance.now();
      const { status, text } = await client.send(method, path, token, body);
      slowestMs = Math.max(slowestMs, performance.now() - began);
      if (status < 300) return JSON.parse(text) as Body;
      if (status !== 503 || attempt > 20) throw new Error(`${method} ${path}: ${status} ${text}`);
      await pause(500);
    }
  }

  async function isInLine(communityId: string): Promise<boolean> {
    const records = await rosters.records(communityId);
    const inRoster = records.flatMap(({ record }) => (isIn(record) ? [record.id] : []));
    const group = await inGroup(communityId);
    return inRoster.length === group.size && inRoster.every((id) => group.has(id));
  }

  async function allInLine(): Promise<boolean> {
    for (const { id } of communities) if (!(await isInLine(id))) return false;
    return true;
  }

  /** Has the timers run once, and waits until hosts have no message left. */
  async function round(): Promise<void> {
    await timers.run('readDirectory');
    await timers.run('syncMemberships');
    await timers.settle();
  }

  await timers.run('keepSubscriptions');
  return {
    ...guildhall,
    ...{ client, timers, seed, communities, listAll, inGroup, allInLine, round, ask },
    /** Lets time pass in the organisation. */
    async advance(minutes: number): Promise<void> {
      tenant.clock.advance(minutes * 60_000);
      await pause(shownAtLatestMs);
    },
    /** Whether there is somebody of whom a community has still to look, or of whom it waits for its lead's answer. */
    isMarked: async (): Promise<boolean> => (await marks.communities()).length > 0,
    /**
     * Waits until rosters and groups agree; what is left to do is done meanwhile, without another read of the directory, and leads let
     * through what waits for them.
     *
     * @returns how many runs were held
     */
    async settled(): Promise<number> {
      let held = 0;
      const deadline = Date.now() + patienceMs;
      while (!(await allInLine())) {
        if (Date.now() > deadline) throw new Error('rosters and groups do not agree');
        await timers.run('syncMemberships');
        await timers.settle();
        held += await letThrough({ communities, ask });
        await timers.settle();
        await pause(500);
      }
      return held;
    },
    /** What an administrator does by hand, or what befalls the directory. */
    async tool<Body>(method: string, path: string, body?: object): Promise<Body> {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/_tenant/${path}`, {
        ...{ method, headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text ? JSON.parse(text) : undefined) as Body;
    },
    /** How long a lead has waited for an answer at most, in milliseconds. */
    slowestAnswerMs: (): number => Math.round(slowestMs),
    async close(): Promise<void> {
      client.close();
      await guildhall.stop();
    },
  };
}

export type SyncWorld = Awaited<ReturnType<typeof openSyncWorld>>;
