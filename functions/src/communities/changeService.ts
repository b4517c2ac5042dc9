import { isSameName, tidyCommunityName, tidyPurpose } from '../../../src/domain/communities';
import type { ChangeCommunityBody } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import { isTold } from '../sessions';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import { registryLease, registryPatienceMs, valueOf } from './createService';

type ChangeParts = Pick<CommunitiesParts, 'named' | 'sessions' | 'isTimeZone' | 'changed' | 'leases' | 'clock'>;

/** Changes what a community is called, what it is for, and what it works with. */
export class ChangeService {
  constructor(
    private readonly parts: ChangeParts,
    private readonly rows: CommunityRows,
  ) {}

  /**
   * What is absent stays.
   * @throws Refusal `communityUnknown`, `communityRetired`, `nameTaken`, `mailboxNotAllowed`, `mailboxInUse`, `timeZoneUnknown`,
   * `communityNameLength`, `communityPurposeLength`, `tooBusy`
   */
  async change(communityId: string, wish: ChangeCommunityBody): Promise<void> {
    const { leases, changed } = this.parts;
    const work = () => this.write(communityId, wish);
    const outcome = await leases.whileHolding(registryLease, work, registryPatienceMs);
    if (outcome === 'busy' || outcome === 'conflict') throw new Refusal({ code: 'tooBusy' });
    changed(communityId, []);
  }

  private async write(communityId: string, wish: ChangeCommunityBody) {
    const row = await this.rows.find(communityId);
    if (row.state === 'retired') throw new Refusal({ code: 'communityRetired' });
    const { timeZone, boardUrl } = wish;
    if (timeZone !== undefined && !this.parts.isTimeZone(timeZone)) throw new Refusal({ code: 'timeZoneUnknown' });
    const name = wish.name === undefined ? row.name : await this.nameFor(communityId, wish.name);
    const mailbox =
      wish.mailbox === undefined ? row.mailbox : await this.mailboxFor(communityId, row.mailbox, wish.mailbox);
    return this.rows.save({
      ...{ ...row, name, mailbox },
      ...(wish.purpose === undefined ? {} : { purpose: valueOf(tidyPurpose(wish.purpose)) }),
      ...(boardUrl === undefined ? {} : { boardUrl }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
  }

  private async nameFor(communityId: string, wanted: string): Promise<string> {
    const name = valueOf(tidyCommunityName(wanted));
    const others = (await this.rows.all()).filter(({ id, state }) => id !== communityId && state === 'active');
    if (others.some((other) => isSameName(other.name, name))) throw new Refusal({ code: 'nameTaken' });
    return name;
  }

  /** Exchange lets Guildhall into the mailboxes that the settings name; and an event can't move from one calendar to another. */
  private async mailboxFor(communityId: string, before: string, wanted: string): Promise<string> {
    const { named, sessions, clock } = this.parts;
    const mailbox = named.map((one) => one.mailbox).find((one) => one.toLowerCase() === wanted.toLowerCase());
    if (!mailbox) throw new Refusal({ code: 'mailboxNotAllowed' });
    if (mailbox.toLowerCase() === before.toLowerCase()) return before;
    const coming = await sessions.since(communityId, clock.now().toISOString());
    if (coming.some(isTold)) throw new Refusal({ code: 'mailboxInUse' });
    return mailbox;
  }
}
