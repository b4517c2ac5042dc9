import {
  changeRole,
  removeMember,
  type ChangeRoleBody,
  type LeadKind,
  type MemberRecord,
  type RoleRefusal,
} from '../../../src/domain/membership';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { changeRecords } from './changeRecords';
import { followUp } from './followUp';
import type { LeadingParts } from './leadingParts';
import { noteDeed } from './noteDeed';

/** How long a lead waits for another one of the community, in milliseconds. */
const patienceMs = 10_000;

type Ruled =
  { readonly ok: true; readonly value: MemberRecord } | { readonly ok: false; readonly refusal: RoleRefusal };

/** Names leads and deputies, lets them step down, and removes people. */
export class RolesService {
  constructor(
    private readonly parts: Pick<
      LeadingParts,
      'rosters' | 'isInGroup' | 'audit' | 'queue' | 'changed' | 'leases' | 'clock'
    >,
  ) {}

  /**
   * The same again changes nothing. Handing over is naming another lead first, then stepping down.
   * @throws Refusal as `changeRole` refuses, `tooBusy`
   */
  async change(caller: Caller, personId: string, { as }: ChangeRoleBody, log: Log): Promise<void> {
    const { community, id: by } = caller;
    const now = this.parts.clock.now().toISOString();
    const { after, isChanged } = await this.rule(caller, personId, (record, others) =>
      changeRole(record, as, now, { by, others }),
    );
    const named = after.reasons.find((reason) => reason.kind === 'lead' && reason.by === by);
    // Somebody else may have named them before: then this lead did nothing.
    const at = isChanged ? now : named?.since;
    if (at !== undefined) await this.parts.audit.add(community.id, [noteDeed('roleChanged', after, caller, at, as)]);
    this.parts.changed(community.id, [personId]);
    if (isChanged) log('info', 'roleChanged', { community: community.id, code: as });
  }

  /**
   * The same again changes nothing, unless a hand has put them back since: then they are taken out again.
   * @throws Refusal as `removeMember` refuses, `tooBusy`
   */
  async remove(caller: Caller, personId: string, log: Log): Promise<void> {
    const { community, id: by } = caller;
    const now = this.parts.clock.now().toISOString();
    const isBack = await this.isBack(community.id, personId);
    const { after, isChanged } = await this.rule(caller, personId, (record, others) =>
      !isBack && record?.left?.how === 'removedByLead' && record.reasons.length === 0
        ? { ok: true, value: record }
        : removeMember(record, now, { by, others, isBack }),
    );
    if (after.left?.by === by) {
      await this.parts.audit.add(community.id, [noteDeed('removed', after, caller, after.left.at)]);
    }
    await followUp(this.parts, community.id, [personId], log);
    if (isChanged) log('info', 'memberRemoved', { community: community.id });
  }

  /** Whether the group has somebody who went: a hand has put them back, or their removal is under way. */
  private async isBack(communityId: string, personId: string): Promise<boolean> {
    const record = (await this.parts.rosters.recordsOf(communityId, [personId])).get(personId)?.record;
    if (!record?.left || record.reasons.length > 0) return false;
    return this.parts.isInGroup(communityId, personId);
  }

  /** One at a time in each community: of two leads who step down at the same moment, one has to stay. */
  private async rule(
    { community }: Caller,
    personId: string,
    decide: (record: MemberRecord | undefined, others: readonly LeadKind[]) => Ruled,
  ): Promise<{ readonly after: MemberRecord; readonly isChanged: boolean }> {
    const { rosters, leases } = this.parts;
    const work = async () => {
      const { leads } = await rosters.summary(community.id);
      const others = leads.filter(({ id }) => id !== personId).map(({ as }) => as);
      let ruled: { after: MemberRecord; isChanged: boolean } | undefined;
      await changeRecords(rosters, community.id, [personId], (id, record) => {
        const decided = decide(record, others);
        if (!decided.ok) throw new Refusal({ ...decided.refusal, groupId: community.id, personId: id });
        ruled = { after: decided.value, isChanged: decided.value !== record };
        return decided.value;
      });
      return ruled;
    };
    const outcome = await leases.whileHolding(`leads_${community.id}`, work, patienceMs);
    if (outcome === 'busy' || !outcome) throw new Refusal({ code: 'tooBusy' });
    return outcome;
  }
}
