import { MarkTable } from '../../functions/src/tables/markTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { RunTable } from '../../functions/src/tables/runTable';
import type { Azurite } from '../../local/azurite';
import { dataAndDevOpsGroupId, harbourAndCoastWith } from '../../local/seed';
import type { TenantOptions } from '../../local/tenant';
import { isIn } from '../../src/domain/membership';
import { followMembership, untilDone } from '../world/followMembership';
import { openStage, type StagedHost } from './stage';

export type MembershipStage = Awaited<ReturnType<typeof openMembershipStage>>;

/** Enough people who are in another community. */
const seed = harbourAndCoastWith(150);

/** People with an account who are not in the community. */
const outsiders = () => {
  const inside = new Set(seed.groups.find(({ id }) => id === dataAndDevOpsGroupId)?.members);
  return seed.users.filter(({ id, accountEnabled, givenName }) => accountEnabled && givenName && !inside.has(id));
};

/** A community with its group, hosts that keep it in line, and people's hands on it. */
export async function openMembershipStage(tenantOptions: Partial<TenantOptions> = {}, azurite?: Azurite) {
  const stage = await openStage(dataAndDevOpsGroupId, { seed, ...tenantOptions }, azurite);
  const rosters = new RosterTable(stage.tables);
  const members = `/groups/${dataAndDevOpsGroupId}/members`;
  const waiting = outsiders();

  const inGroup = async (): Promise<readonly string[]> => {
    const { value } = (await stage.graph('GET', `${members}?$select=id&$top=999`)) as { value: { id: string }[] };
    return value.map(({ id }) => id).sort();
  };
  const inRoster = async (): Promise<readonly string[]> => {
    const records = await rosters.records(dataAndDevOpsGroupId);
    return records.flatMap(({ record }) => (isIn(record) ? [record.id] : [])).sort();
  };
  /** What the product has asked the group for, a line a person. */
  const writes = (): readonly string[] =>
    stage.tenant.recording.entries().flatMap(({ method, url, requestBody }) => {
      const removed = /\/members\/([0-9a-f-]{36})\/\$ref/.exec(url)?.[1];
      if (method === 'DELETE' && removed) return [`remove ${removed}`];
      const bound = (requestBody as { 'members@odata.bind'?: string[] } | undefined)?.['members@odata.bind'] ?? [];
      return method === 'PATCH' ? bound.map((reference) => `add ${reference.slice(-36)}`) : [];
    });

  /** Lets time pass once no host has anything in hand: a write that waits for its turn would look lost by then. */
  const advance = async (hours: number): Promise<void> => {
    let had: readonly number[];
    do had = await Promise.all(stage.alive().map(untilDone));
    while (had.some((messages) => messages > 0));
    await stage.advance(hours);
  };

  return {
    ...stage,
    advance,
    queue: (name = 'memberships') => stage.queue(name),
    rosters,
    marks: new MarkTable(stage.tables),
    runs: new RunTable(stage.tables),
    inGroup,
    inRoster,
    writes,
    /** Somebody from outside whom no test has had before. */
    newcomer() {
      const next = waiting.shift();
      if (!next) throw new Error('nobody is left outside');
      return next;
    },
    async click(host: StagedHost, address: string, what: 'join' | 'leave'): Promise<void> {
      const path = `communities/${dataAndDevOpsGroupId}/membership/${what}`;
      const { status, body } = await stage.call(host, address, 'POST', path);
      if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    },
    /** People who are in, and whom the group is owed, as they stand when somebody has just joined. */
    async owe(people: readonly { readonly id: string; readonly displayName: string }[]): Promise<void> {
      const since = stage.tenant.clock.now().toISOString();
      await rosters.save(
        dataAndDevOpsGroupId,
        people.map(({ id, displayName: name }) => {
          const owed = { write: 'add', since, refusals: 0 } as const;
          const record = { id, name, reasons: [{ kind: 'joined', since }] as const, confirmed: false, owed };
          return { id, record, etag: '' };
        }),
      );
    },
    /** What an administrator does, or how the directory behaves. */
    async tool(method: string, path: string, body?: object): Promise<void> {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${stage.tenant.origin}/_tenant/${path}`, {
        ...{ method, headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    },
    addByHand: ({ id }: { readonly id: string }) =>
      stage.graph('POST', `${members}/$ref`, { '@odata.id': `${stage.tenant.origin}/v1.0/directoryObjects/${id}` }),
    removeByHand: ({ id }: { readonly id: string }) => stage.graph('DELETE', `${members}/${id}/$ref`),
    /** Lets copies and runs follow until all that was lost has been found. */
    async settle(host: StagedHost): Promise<void> {
      for (let round = 0; round < 3; round += 1) {
        await followMembership(host);
        await advance(0.11);
      }
      await followMembership(host);
    },
    /** Fails unless the group has exactly those who are in, and nothing is left to do. */
    async expectAgreement(): Promise<void> {
      expect(await inRoster()).toEqual(await inGroup());
      expect(await rosters.owing(dataAndDevOpsGroupId)).toEqual([]);
      expect(await new MarkTable(stage.tables).list(dataAndDevOpsGroupId, 10)).toEqual([]);
    },
    expectNothingDoubled(): void {
      const each = writes();
      expect(each.filter((write, at) => each.indexOf(write) !== at)).toEqual([]);
    },
  };
}
