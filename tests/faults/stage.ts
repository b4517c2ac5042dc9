import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenCredential } from '@azure/identity';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { PartTable } from '../../functions/src/tables/partTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { startAzurite, type Azurite } from '../../local/azurite';
import { spawnHost, type HostProcess } from '../../local/functionsHost';
import {
  apiClientId,
  communitiesMailbox,
  harbourAndCoast,
  managedIdentityAppId,
  siteOfGroup,
  tenantId,
} from '../../local/seed';
import { serveTenant, type Grants, type Tenant, type TenantOptions } from '../../local/tenant';
import { datesOf, type Cadence, type LocalDate } from '../../src/domain/sessions';
import type { PlannedSession } from '../../functions/src/sessions/SessionStore';
import { runTimer, untilHostsKnowTheTime } from '../world/hosts';
import { followMembership } from '../world/followMembership';
import { waitUntil } from '../world/waitUntil';

const appDir = join(__dirname, '../../functions/deploy');
const permissions = readFileSync(join(__dirname, '../../functions/permissions.json'), 'utf8');
const noCredential: TokenCredential = {
  getToken: () => Promise.reject(new Error('a connection string needs no token')),
};
const cadence: Cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'Europe/London',
};

export const mailbox = communitiesMailbox.userPrincipalName;

/** Nothing runs by the wall clock: a test says when these do. */
const timers = [
  ...['planSessions', 'sendInvitations', 'reconcileInvitations'],
  ...['followSeries', 'closeSessions', 'sendNotices'],
  ...['decideProposals', 'publishCharters'],
  ...['readDirectory', 'keepSubscriptions', 'syncMemberships', 'lookDaily', 'followRules', 'forgetAudit'],
];

/** A host of the deployable app, and what it logged. */
export interface StagedHost extends HostProcess {
  readonly instance: string;
  readonly lines: readonly string[];
}

/** Where a host finds the services; a tap may stand before each. */
export interface Ways {
  readonly tablePort: number;
  readonly queuePort: number;
  readonly graph: string;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/**
 * The real parts of inviting and closing for one community: a tenant of its own, storage, and hosts that a test starts
 * and ends.
 *
 * @param azurite - given by whoever shares one between stages that do not overlap; started and ended here otherwise
 */
export async function openStage(communityId: string, tenantOptions: Partial<TenantOptions> = {}, azurite?: Azurite) {
  const storage = azurite ?? (await startAzurite());
  const { application, delegated } = JSON.parse(permissions) as { application: string[]; delegated: string[] };
  const granted: Grants = { application, delegated, meetingsOf: [mailbox] };
  const grants = { [managedIdentityAppId]: granted };
  const { seed = harbourAndCoast } = tenantOptions;
  const tenant: Tenant = await serveTenant({
    ...{ seed, grants, identityHeader: 'stage', now: '2026-01-05T09:00:00Z' },
    ...tenantOptions,
  });
  const { connectionString } = storage;
  const tables = tablesOf({ kind: 'connectionString', connectionString }, noCredential);
  const store = new SessionTable(tables);
  const events = new PartTable(tables);
  const siteId = siteOfGroup(communityId).id;
  const queues = QueueServiceClient.fromConnectionString(connectionString);
  const hosts = new Set<StagedHost>();
  const name = seed.groups.find(({ id }) => id === communityId)?.displayName;
  let lastPlanned = '';
  let hasRoster = false;

  async function startHost(
    instance: string,
    ways: Partial<Ways> = {},
    env: Record<string, string> = {},
  ): Promise<StagedHost> {
    const lines: string[] = [];
    const { tablePort = storage.tablePort, queuePort = storage.queuePort, graph = tenant.origin } = ways;
    const process = await spawnHost({
      appDir,
      onLine: (line) => lines.push(line),
      env: {
        AzureWebJobsStorage: connectionString
          .replace(`:${storage.tablePort}/`, `:${tablePort}/`)
          .replace(`:${storage.queuePort}/`, `:${queuePort}/`),
        GUILDHALL_TENANT_ID: tenantId,
        GUILDHALL_API_CLIENT_ID: apiClientId,
        GUILDHALL_PSEUDONYM_KEY: Buffer.alloc(32, 1).toString('base64'),
        GUILDHALL_COMMUNITIES: JSON.stringify([
          { id: communityId, name, mailbox, boardUrl: tenant.origin, cadence, siteId, released: true },
        ]),
        GUILDHALL_PUBLIC_URL: `${tenant.origin}/api`,
        GUILDHALL_LEASE_SECONDS: '1',
        GUILDHALL_QUIET_SECONDS: '0',
        IDENTITY_ENDPOINT: `${tenant.origin}/msi/token`,
        IDENTITY_HEADER: 'stage',
        GUILDHALL_DEV_AUTHORITY: tenant.origin,
        GUILDHALL_DEV_GRAPH: graph,
        GUILDHALL_DEV_CLOCK: `${tenant.origin}/_tenant/clock`,
        GUILDHALL_DEV_INSTANCE: instance,
        GUILDHALL_HOST_QUEUE_LEASE_SECONDS: '2',
        ...Object.fromEntries(timers.map((timer) => [`AzureWebJobs.${timer}.Disabled`, '1'])),
        AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:01',
        AzureFunctionsJobHost__extensions__queues__maxPollingInterval: '00:00:00.2',
        ...env,
      },
    });
    const host = { ...process, instance, lines };
    hosts.add(host);
    void process.exited.then(() => hosts.delete(host));
    // What a test is about begins with people in the community; behind a tap it has begun.
    if (!hasRoster && Object.keys(ways).length === 0) {
      hasRoster = true;
      await followMembership(host);
    }
    return host;
  }

  return {
    communityId,
    seed,
    azurite: storage,
    tenant,
    store,
    events,
    tables,
    siteId,
    /** What the administrator granted; a test may take some of it away. */
    grants: granted,
    queue: (name = 'invitations'): QueueClient => queues.getQueueClient(name),
    startHost,
    /** Does something with a host, and stops it in any case. */
    async withHost<Value>(
      instance: string,
      work: (host: StagedHost) => Promise<Value>,
      env: Record<string, string> = {},
    ): Promise<Value> {
      const host = await startHost(instance, {}, env);
      try {
        return await work(host);
      } finally {
        await host.stop();
      }
    },
    /** Moves the tenant's clock on until one more session comes within the planning horizon; answers with its day. */
    comeToNextSession(): LocalDate {
      const now = tenant.clock.now().toISOString().slice(0, 10);
      lastPlanned ||= datesOf(cadence, now, daysAfter(now, horizonDays)).at(-1) ?? now;
      lastPlanned = datesOf(cadence, daysAfter(lastPlanned, 1), daysAfter(lastPlanned, 40))[0] ?? '';
      tenant.clock.set(`${daysAfter(lastPlanned, -horizonDays)}T12:00:00Z`);
      return lastPlanned;
    },
    /** Runs planning and the sweep of invitations on a host, as the timers would, and waits for their end. */
    async plan(host: Pick<HostProcess, 'origin'>): Promise<void> {
      await runTimer(host, 'planSessions');
      await runTimer(host, 'sendInvitations');
    },
    /** The hosts that are alive. */
    alive: (): readonly StagedHost[] => [...hosts],
    /** Lets time pass in the organisation, and until every host has looked at its clock. */
    async advance(hours: number): Promise<void> {
      tenant.clock.advance(hours * 3_600_000);
      await untilHostsKnowTheTime(hosts, () => tenant.clock.now());
    },
    /** Compares calendars with what was written there, likewise. */
    reconcile: (host: Pick<HostProcess, 'origin'>) => runTimer(host, 'reconcileInvitations'),
    /** Runs the closing of sessions on a host, likewise. */
    sweep: (host: Pick<HostProcess, 'origin'>) => runTimer(host, 'closeSessions'),
    /** Has people told what waits for them, likewise. */
    tell: (host: Pick<HostProcess, 'origin'>) => runTimer(host, 'sendNotices'),
    /** The sessions that still lie ahead, as they are stored. */
    async upcoming(): Promise<readonly PlannedSession[]> {
      const now = tenant.clock.now().toISOString();
      return (await store.list(communityId)).filter(({ endsAt }) => endsAt > now);
    },
    /** Calls the API as one of the seed's personas. */
    async call<Body>(
      { origin }: Pick<HostProcess, 'origin'>,
      persona: string,
      method: string,
      path: string,
      body?: object,
    ) {
      const { access_token: token } = tenant.issueToken({ as: persona, audience: 'api' });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/api/${path}`, { method, headers, body: body && JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Body };
    },
    /** Asks Graph as an administrator's tool would; not the product's traffic, so it is not recorded. */
    async graph(method: string, path: string, body?: object): Promise<unknown> {
      const { access_token: token } = tenant.issueToken({
        app: 'tools',
        roles: ['GroupMember.ReadWrite.All', 'Calendars.ReadWrite', 'Sites.ReadWrite.All'],
      });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch(`${tenant.origin}/v1.0${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text ? (JSON.parse(text) as unknown) : undefined;
    },
    /** Somebody answers the invitation to a session in their own calendar. */
    async answer(address: string, sessionId: LocalDate, answer: 'accept' | 'tentativelyAccept' | 'decline') {
      const { events } = tenant.mailbox(address) as unknown as {
        events: { id: string; start: { dateTime: string } }[];
      };
      const event = events.find(({ start }) => start.dateTime.startsWith(sessionId));
      const outlook = { audience: 'graph', by: 'tools' } as const;
      const wish = { as: address, scopes: ['Calendars.ReadWrite'], ...outlook };
      const { access_token: token } = tenant.issueToken(wish);
      const answered = await fetch(`${tenant.origin}/v1.0/me/events/${encodeURIComponent(event?.id ?? '')}/${answer}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ sendResponse: true }),
      });
      if (!answered.ok) throw new Error(`${answer}: ${answered.status} ${await answered.text()}`);
    },
    async close(): Promise<void> {
      await Promise.all([...hosts].map((host) => host.kill9()));
      await tenant.close();
      if (!azurite) await storage.stop();
    },
  };
}

/** Runs planning on a host until every order is carried out, as its timer would in the course of time. */
export async function planUntilInvited(
  stage: Stage,
  host: StagedHost,
  sessionId?: LocalDate,
  withinMs = 20_000,
): Promise<void> {
  await waitUntil(
    `the invitation to ${sessionId ?? 'every session'}`,
    async () => {
      await stage.plan(host);
      return waitUntil('a while', () => isInvited(stage, sessionId), 400).catch(() => false as const);
    },
    withinMs,
  );
}

async function isInvited(stage: Stage, sessionId: LocalDate | undefined): Promise<boolean> {
  const sessions = await stage.upcoming();
  const asked = sessionId ? sessions.filter(({ id }) => id === sessionId) : sessions;
  return asked.length > 0 && asked.every(({ order }) => order.state === 'done');
}

/** Days ahead for which the product keeps sessions planned. */
const horizonDays = 92;

function daysAfter(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
