import { isSameName, requestGroup, tidyCommunityName, tidyPurpose } from '../../../src/domain/communities';
import type { Result } from '../../../src/domain/kernel';
import type { CreateCommunityBody, CreatedView, Named } from '../../../src/domain/membership';
import type { Log } from '../platform/log';
import { Refusal, type Reason } from '../platform/refusal';
import { shortDigest } from '../platform/shortDigest';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { RegisteredCommunity } from './CommunityStore';
import { noteOfManager } from './noteOfManager';

/** Managers decide about names and groups one at a time, or two could take the same. */
export const registryLease = 'communities';
export const registryPatienceMs = 10_000;

type CreateParts = Pick<
  CommunitiesParts,
  | 'named'
  | 'allowedGroups'
  | 'directoryUrl'
  | 'proposals'
  | 'organisation'
  | 'runs'
  | 'isTimeZone'
  | 'audit'
  | 'leases'
  | 'clock'
>;

/** Makes communities of groups that an administrator has allowed. */
export class CreateService {
  constructor(
    private readonly parts: CreateParts,
    private readonly rows: CommunityRows,
  ) {}

  /**
   * Makes a community, or says what an administrator has to ask for first. Safe to repeat: what a host that was stopped has left out is
   * made good.
   * @throws Refusal `groupNotAllowed`, `groupIsRoleAssignable`, `groupTaken`, `groupNotThere`, `nameTaken`, `noMailboxNamed`,
   * `timeZoneUnknown`, `communityNameLength`, `communityPurposeLength`, `tooBusy`; Unavailable when Graph can't be reached
   */
  async create(who: Named, body: CreateCommunityBody, log: Log): Promise<CreatedView> {
    const { proposals, leases, runs, audit } = this.parts;
    const name = valueOf(tidyCommunityName(body.name));
    const purpose = valueOf(tidyPurpose(body.purpose));
    const { groupId, proposalId } = body;
    const proposal = proposalId === undefined ? undefined : await proposals.find(proposalId);
    if (groupId === undefined) {
      const ownerId = proposal?.by.id ?? who.id;
      return { kind: 'request', request: requestGroup({ name, purpose, ownerId }) };
    }
    const wish = { ...body, name, purpose, groupId: groupId.toLowerCase() };
    const work = () => this.register(who, wish);
    const row = await leases.whileHolding(registryLease, work, registryPatienceMs);
    if (row === 'busy') throw new Refusal({ code: 'tooBusy' });
    await audit.add(row.id, [noteOfManager('created', who, row.createdAt ?? '', { why: row.name })]);
    if (proposal?.isOpen) await proposals.put({ ...proposal, isOpen: false });
    await runs.firstRead(row.id, log);
    log('info', 'communityCreated', { community: row.id });
    return { kind: 'created', id: row.id };
  }

  private async register(
    who: Named,
    { key, name, purpose, groupId, timeZone }: CreateCommunityBody & { readonly groupId: string },
  ): Promise<RegisteredCommunity> {
    const { named, directoryUrl, clock, isTimeZone } = this.parts;
    const createdKey = shortDigest(`${who.id}\n${key}`);
    const rows = await this.rows.all();
    const before = rows.find(({ id }) => id === groupId);
    if (before?.createdKey === createdKey) return before;
    if (!this.parts.allowedGroups.includes(groupId)) throw new Refusal({ code: 'groupNotAllowed' });
    if (before) throw new Refusal({ code: 'groupTaken' });
    if (rows.some((row) => row.state === 'active' && isSameName(row.name, name)))
      throw new Refusal({ code: 'nameTaken' });
    if (timeZone !== undefined && !isTimeZone(timeZone)) throw new Refusal({ code: 'timeZoneUnknown' });
    // What a manager does not say it takes from the first community that there was; it can be changed afterwards.
    const [model] = named;
    if (!model) throw new Refusal({ code: 'noMailboxNamed' });
    await this.readGroup(groupId);
    const saved = await this.rows.save({
      ...{ id: groupId, name, purpose, state: 'active', etag: '' },
      ...{ mailbox: model.mailbox, boardUrl: directoryUrl ?? model.boardUrl, timeZone: timeZone ?? model.timeZone },
      ...{ createdAt: clock.now().toISOString(), createdKey },
    });
    if (saved === 'conflict') throw new Refusal({ code: 'groupTaken' });
    return saved;
  }

  private async readGroup(groupId: string): Promise<void> {
    const group = await this.parts.organisation.readGroup(groupId);
    if (group === 'groupUnknown') throw new Refusal({ code: 'groupNotThere' });
    if (group !== 'groupNotAllowed') return;
    const isRole = (await this.parts.organisation.keptOut(groupId)) === 'roleAssignable';
    throw new Refusal({ code: isRole ? 'groupIsRoleAssignable' : 'groupNotAllowed' });
  }
}

/** @throws Refusal as the rule refuses */
export function valueOf<Value>(decided: Result<Value, Reason>): Value {
  if (!decided.ok) throw new Refusal(decided.refusal);
  return decided.value;
}
