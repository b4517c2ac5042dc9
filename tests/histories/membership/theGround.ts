import type { MemberRecord } from '../../../src/domain/membership';
import { openMembershipStage } from '../../faults/membershipStage';
import type { StagedHost } from '../../faults/stage';
import { followMembership } from '../../world/followMembership';

/** The real parts, with two hosts, and what a history does with them. */
export async function openGround() {
  const stage = await openMembershipStage();
  const hosts: StagedHost[] = [await stage.startHost('one'), await stage.startHost('two')];
  let begun = hosts.length;
  const lead = stage.seed.groups.find(({ id }) => id === stage.communityId)?.owners[0] ?? '';
  const path = `communities/${stage.communityId}/membership`;
  const hostAt = (host: number): StagedHost => {
    const chosen = hosts[host % hosts.length];
    if (!chosen) throw new Error('no host is left');
    return chosen;
  };
  await stage.settle(hostAt(0));

  return {
    ...stage,
    lead,
    hostAt,
    ask: (host: number, person: string, method: string, rest: string, body?: object) =>
      stage.call(hostAt(host), person, method, `${path}${rest}`, body),
    /** As its timers would; what goes wrong meanwhile is left to the next time. */
    follow: (host: number): Promise<void> => followMembership(hostAt(host)).catch(() => undefined),
    /** Ends the first host as a crash would, while it follows, and starts another one. */
    async killWhileItFollows(afterMs: number): Promise<void> {
      const [victim] = hosts.splice(0, 1);
      if (!victim) return;
      const following = followMembership(victim).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await victim.kill9();
      await following;
      begun += 1;
      hosts.push(await stage.startHost(`host${begun}`));
    },
    async recordOf(id: string): Promise<MemberRecord | undefined> {
      return (await stage.rosters.recordsOf(stage.communityId, [id])).get(id)?.record;
    },
    /** Whether the group has somebody now: asked by another way than Graph, where things may be going wrong. */
    async isInGroup(id: string): Promise<boolean> {
      const answer = await fetch(`${stage.tenant.origin}/_tenant/people/${id}`);
      if (!answer.ok) return false;
      const { groups } = (await answer.json()) as { groups: { id: string; member: boolean }[] };
      return groups.some((group) => group.id === stage.communityId && group.member);
    },
  };
}

export type Ground = Awaited<ReturnType<typeof openGround>>;
