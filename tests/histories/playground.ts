import type { TokenCredential } from '@azure/identity';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import type { HostProcess } from '../../local/functionsHost';
import type { MembershipView } from '../../src/domain/membership';
import type { PlanView } from '../../src/domain/sessions';
import { openWorld, type ApiAnswer } from '../world/openWorld';
import { untilHostsKnowTheTime } from '../world/hosts';
import { waitUntil } from '../world/waitUntil';
import { communitySettings, leadOf, organisation, service, type Actor } from './organisation';

const noCredential: TokenCredential = {
  getToken: () => Promise.reject(new Error('a connection string needs no token')),
};
/** Nothing runs by the wall clock: a test says when these do. */
const timers = [
  ...['planSessions', 'sendInvitations', 'reconcileInvitations'],
  ...['followSeries', 'closeSessions', 'sendNotices'],
  ...['readDirectory', 'keepSubscriptions', 'syncMemberships', 'followRules'],
];
/** What a group shows soon after a change may be older than that change: it is believed only later. */
const hoursOfLag = 0.1;
/** Orders that nobody is at are relayed so often; in life a timer does it. */
const relayMs = 1_000;
/** Long waits are part of what faults bring. */
const patienceMs = 60_000;
const leaseSeconds = '2';
/** What the product asks of Graph about people, calendars and meetings. */
export const productPath = '/groups/|/users/communities|/onlineMeetings';
/** An answer that is held back for so long has not come yet when its host is dead. */
const longEnoughToDieMs = 400;
const anything = 1_000_000;

type TimerName = 'planSessions' | 'sendInvitations' | 'reconcileInvitations' | 'readDirectory' | 'syncMemberships';

/**
 * Guildhall with two hosts and three communities, and what its operators and its service mailbox can do.
 *
 * @param histories - how many will be played in it
 * @param quietSeconds - how long leads must have changed nothing more before people are told
 */
export async function openPlayground(histories: number, quietSeconds = 0) {
  const organised = organisation(histories);
  const world = await openWorld({
    hosts: 2,
    now: '2026-03-02T09:00:00Z',
    tenant: {
      seed: organised.seed,
      // The days of a history go by in seconds; what they cost is measured elsewhere.
      limits: { recipientsPerDay: anything, mailboxRequests: anything },
    },
    settings: {
      GUILDHALL_COMMUNITIES: communitySettings,
      GUILDHALL_QUIET_SECONDS: String(quietSeconds),
      GUILDHALL_LEASE_SECONDS: leaseSeconds,
      GUILDHALL_HOST_QUEUE_LEASE_SECONDS: leaseSeconds,
      AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:01',
      AzureFunctionsJobHost__extensions__queues__maxPollingInterval: '00:00:00.2',
      ...Object.fromEntries(timers.map((timer) => [`AzureWebJobs.${timer}.Disabled`, '1'])),
    },
  });
  const { tenant, azurite } = world;
  const { connectionString } = azurite;
  const tables = tablesOf({ kind: 'connectionString', connectionString }, noCredential);
  const store = new SessionTable(tables);
  const rosters = new RosterTable(tables);
  const dead = new Set<HostProcess>();
  const killing: Promise<unknown>[] = [];
  let isOver = false;
  const alive = (): HostProcess[] => world.hosts.filter((host) => !dead.has(host));

  async function replace(host: number): Promise<void> {
    const victim = alive().length > 1 ? alive()[host % alive().length] : undefined;
    if (!victim) return;
    dead.add(victim);
    await victim.kill9();
    await world.addHost();
  }

  /** Runs timers on one of the hosts that are alive; one that is killed meanwhile leaves it to the next run. */
  async function tick(names: readonly TimerName[], host = 0): Promise<void> {
    const chosen = alive()[host % alive().length];
    for (const name of names) {
      await fetch(`${chosen?.origin}/admin/functions/${name}?wait=1`, { method: 'POST' }).catch(() => undefined);
    }
  }

  /** Calls the API until it has answered, as an app does whose connection breaks. */
  async function call<Body>(person: string, method: string, path: string, body?: unknown): Promise<ApiAnswer<Body>> {
    return waitUntil(
      `an answer to ${method} ${path}`,
      async () => {
        const answer = await world.call<Body>(person, method, path, body).catch(() => undefined);
        return answer && answer.status < 500 && answer;
      },
      patienceMs,
    );
  }

  async function pass(hours: number): Promise<void> {
    tenant.clock.advance(hours * 3_600_000);
    await untilHostsKnowTheTime(alive(), () => tenant.clock.now());
  }

  /** So many come and go in a history that runs ask a lead first, who knows why. */
  async function letRunsGoOn(communityId: string): Promise<void> {
    const lead = leadOf[communityId] ?? '';
    const { body } = await call<MembershipView>(lead, 'GET', `communities/${communityId}/membership`);
    const held = body.waiting?.held;
    if (!body.waiting || !held) return;
    const answer = { answer: 'goOn', digest: held.digest };
    await call(lead, 'POST', `communities/${communityId}/membership/runs/${body.waiting.id}/answer`, answer);
  }

  return {
    ...world,
    ...organised,
    store,
    tick,
    call,
    now: (): string => tenant.clock.now().toISOString(),
    /** Lets time pass in the organisation, and until every host has looked at its clock. */
    pass,
    /** Ends a host as a crash would, while the next request of a kind waits for its answer, and starts another one. */
    killDuring(method: string, host: number): void {
      // Once in a history is enough: a new host takes seconds.
      if (killing.length > 0) return;
      const { id } = tenant.faults.add({ match: { method, path: productPath }, delayMs: longEnoughToDieMs });
      killing.push(
        waitUntil(
          'a request',
          () => isOver || tenant.faults.list().every((fault) => fault.id !== id || fault.hits > 0),
          patienceMs,
        ).then(() => (isOver ? undefined : replace(host))),
      );
    },
    /** From now on no host dies, and those that were started are there. */
    async allHosts(): Promise<void> {
      isOver = true;
      await Promise.all(killing);
      isOver = false;
      killing.length = 0;
    },
    async brake(stopped: boolean): Promise<void> {
      const wish = stopped ? { stopped, reason: 'Drill' } : { stopped, held: 'send' };
      await call('administrator', 'PUT', 'operations/brakes/all', wish);
    },
    /** A host believes for a second what it has read of brakes: waits until each knows that there is none on a community. */
    async allReleased(communityId: string): Promise<void> {
      const authorization = `Bearer ${await world.mint({ as: leadOf[communityId], audience: 'api' })}`;
      const isReleased = async ({ origin }: HostProcess): Promise<boolean> => {
        const answer = await fetch(`${origin}/api/communities/${communityId}/plan`, { headers: { authorization } });
        return answer.ok && !((await answer.json()) as PlanView).stopped;
      };
      for (const host of alive()) await waitUntil('a host without a brake', () => isReleased(host));
    },
    /**
     * Has the roster of a community brought in line with its group; a host that died while it read may keep the others from
     * it for a moment.
     *
     * @param isMember - whether somebody of these is in it
     */
    async readRoster(communityId: string, people: readonly Actor[], isMember: (one: Actor) => boolean): Promise<void> {
      await pass(hoursOfLag);
      await waitUntil(
        'the roster',
        async () => {
          await tick(['readDirectory', 'syncMemberships']);
          await letRunsGoOn(communityId);
          const known = new Set((await rosters.load(communityId)).map(({ id }) => id));
          return people.every((one) => known.has(one.id) === isMember(one));
        },
        patienceMs,
      );
      await tick(['planSessions']);
    },
    /** Waits until no invitation of a community is owed any more. */
    async calm(communityId: string): Promise<void> {
      let relayedAt = 0;
      await waitUntil(
        'the invitations',
        async () => {
          const coming = await store.listComing(communityId, tenant.clock.now().toISOString());
          if (coming.every(({ order }) => order.state !== 'pending')) return true;
          const at = performance.now();
          if (at - relayedAt > relayMs) {
            relayedAt = at;
            await tick(['sendInvitations']);
          }
          return false;
        },
        patienceMs,
      );
    },
    /** Asks Graph as somebody from their own Outlook, or as whoever looks after the service mailbox; not recorded. */
    async outlook(who: string, method: string, path: string, body?: object, etag?: string): Promise<number> {
      const wish =
        who === service.address
          ? { app: 'tools', roles: ['Calendars.ReadWrite'] }
          : { as: who, audience: 'graph' as const, by: 'tools' as const, scopes: ['Calendars.ReadWrite'] };
      // By its id: faults are armed for its address, which the product uses.
      const mailbox = who === service.address ? `users/${service.id}` : 'me';
      const answer = await fetch(`${world.origin}/v1.0/${mailbox}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tenant.issueToken(wish).access_token}`,
          'content-type': 'application/json',
          ...(etag ? { 'if-match': etag } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      await answer.text();
      return answer.status;
    },
    async close(): Promise<void> {
      await Promise.allSettled(killing);
      await world.stop();
    },
  };
}

export type Playground = Awaited<ReturnType<typeof openPlayground>>;
