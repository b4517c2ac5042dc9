import { randomUUID } from 'node:crypto';
import { openDirectory } from '../../functions/src/directory';
import type { DirectoryParts } from '../../functions/src/directory/directoryParts';
import type { ChangeSink, GroupChange, PersonChange } from '../../functions/src/directory/Organisation';
import { heldCopy } from '../../functions/src/directory/testing/heldCopy';
import { theseCommunities } from '../../functions/src/communities/testing/theseCommunities';
import { GraphClient } from '../../functions/src/graph/graphClient';
import { GraphDirectoryFeed } from '../../functions/src/graph/graphDirectoryFeed';
import { GraphSubscriptions } from '../../functions/src/graph/graphSubscriptions';
import {
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  managedIdentityAppId,
  harbourAndCoast,
  serviceDesignersGroupId,
} from '../../local/seed';
import { serveTenant, type TenantOptions } from '../../local/tenant';

export const groupIds = [digitalPracticeGroupId, dataAndDevOpsGroupId, serviceDesignersGroupId];
const granted = ['User.Read.All', 'GroupMember.ReadWrite.All'];

export type DirectoryWorld = Awaited<ReturnType<typeof openDirectoryWorld>>;

/** Somebody who knows of the directory only what they were told, and looks up what groups they were told of. */
class Follower implements ChangeSink {
  readonly people = new Map<string, PersonChange['after']>();
  readonly groupChanges: GroupChange[] = [];
  readonly personChanges: PersonChange[] = [];

  note(people: readonly PersonChange[], groups: readonly GroupChange[]): Promise<void> {
    for (const change of people) {
      if (change.after) this.people.set(change.id, change.after);
      else this.people.delete(change.id);
    }
    this.personChanges.push(...people);
    this.groupChanges.push(...groups);
    return Promise.resolve();
  }
}

/** The copy of the directory in memory, read from a real tenant through the adapters as they are deployed. */
export async function openDirectoryWorld(options: Partial<TenantOptions> = {}, more: Partial<DirectoryParts> = {}) {
  const tenant = await serveTenant({
    ...{ seed: harbourAndCoast, now: '2026-03-02T09:00:00.000Z', identityHeader: 'directory' },
    grants: { [managedIdentityAppId]: { application: granted, delegated: [] } },
    ...options,
  });
  const { access_token: token } = tenant.issueToken({ audience: 'graph', app: 'product' });
  const held = new Map<string, number>();
  const throttles = {
    heldUntil: (workload: string) => Promise.resolve(held.get(workload) ?? 0),
    hold: (workload: string, until: number) => Promise.resolve(void held.set(workload, until)),
  };
  const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
  const graph = new GraphClient(credential, throttles, () => Date.now(), { redirectTo: tenant.origin });
  const follower = new Follower();
  const messages: unknown[] = [];
  const events: string[] = [];
  const holding = new Set<string>();
  const allowed: string[] = [];
  const communities = groupIds.map((id) => ({ id, name: 'A community' }));
  const parts: DirectoryParts = {
    ...heldCopy(),
    feed: new GraphDirectoryFeed(graph),
    subscriptionFeed: new GraphSubscriptions(graph),
    sink: follower,
    communities: theseCommunities(communities),
    allowedGroups: allowed,
    leases: {
      async whileHolding(name, work) {
        if (holding.has(name)) return 'busy';
        holding.add(name);
        return work().finally(() => holding.delete(name));
      },
    },
    queue: { send: (message) => Promise.resolve(void messages.push(message)) },
    clock: { now: () => tenant.clock.now() },
    time: () => Date.now(),
    publicUrl: `${tenant.origin}/api`,
    newSecret: randomUUID,
    newId: randomUUID,
    ...more,
  };
  const directory = openDirectory(parts);
  const log = (_level: string, event: string) => void events.push(event);

  async function tool<Body = unknown>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await fetch(`${tenant.origin}/_tenant${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (
      text && answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
    ) as Body;
  }

  /** Asks Graph itself, as an administrator's tool. */
  async function ask<Item>(path: string): Promise<Item[]> {
    const items: Item[] = [];
    const wish = { audience: 'graph', app: 'tools', roles: ['User.Read.All', 'GroupMember.Read.All'] } as const;
    const { access_token: toolToken } = tenant.issueToken({ ...wish, roles: [...wish.roles] });
    for (let next: string | undefined = `${tenant.origin}/v1.0${path}`; next;) {
      const answer: Response = await fetch(next, { headers: { authorization: `Bearer ${toolToken}` } });
      const page = (await answer.json()) as { value: Item[]; '@odata.nextLink'?: string };
      if (!answer.ok) throw new Error(JSON.stringify(page));
      items.push(...page.value);
      next = page['@odata.nextLink'];
    }
    return items;
  }

  return {
    ...{ tenant, graph, parts, directory, follower, messages, events, allowed, communities, tool, ask },
    log,
    read: () => directory.reader.run('leaveIt', log),
    /** Lets time pass in the organisation. */
    pass: (duration: string) => tool('PUT', '/clock', { advance: duration }),
    /** What the copy says of everybody's job. */
    async titles(): Promise<ReadonlyMap<string, string | undefined>> {
      const titles = new Map<string, string | undefined>();
      for await (const some of directory.organisation.everybody()) {
        for (const { id, jobTitle, enabled } of some) titles.set(id, `${jobTitle ?? null} ${enabled}`);
      }
      return titles;
    },
    /** What the directory says of everybody's job. */
    async trueTitles(): Promise<ReadonlyMap<string, string | undefined>> {
      type User = { id: string; jobTitle: string | null; accountEnabled: boolean };
      const users = await ask<User>('/users?$select=id,jobTitle,accountEnabled&$top=999');
      return new Map(users.map(({ id, jobTitle, accountEnabled }) => [id, `${jobTitle} ${accountEnabled}`]));
    },
    /** Who is in a group by the copy, or undefined. */
    async peopleIn(groupId: string) {
      const group = await directory.organisation.group(groupId);
      return group && { members: [...group.members].sort(), owners: [...group.owners].sort() };
    },
    /** Who is in a group. */
    async truePeopleIn(groupId: string) {
      const ids = async (as: string) =>
        (await ask<{ id: string }>(`/groups/${groupId}/${as}?$select=id&$top=999`)).map(({ id }) => id).sort();
      return { members: await ids('members'), owners: await ids('owners') };
    },
    /** Requests to Graph since the recording was cleared, as "GET /users/delta". */
    requests: () =>
      tenant.recording
        .entries()
        .map(({ method, url }) => `${method} ${new URL(url, tenant.origin).pathname.replace('/v1.0', '')}`),
    close: () => tenant.close(),
  };
}
