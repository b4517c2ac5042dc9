import { changeRole, type NameLeadBody, type Named } from '../../../src/domain/membership';
import { noticeKey } from '../notifications';
import type { Log } from '../platform/log';
import { linkToPage } from '../platform/linkToPage';
import { Refusal } from '../platform/refusal';
import { untilCommitted } from '../platform/untilCommitted';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import { noteOfManager } from './noteOfManager';
import { wordNewLead } from './wordNewLead';

/** How long a manager waits for a lead of the community, in milliseconds. */
const patienceMs = 10_000;

type NameLeadParts = Pick<
  CommunitiesParts,
  'rosters' | 'audit' | 'leases' | 'clock' | 'changed' | 'notifier' | 'membershipUrl'
>;

/** Names somebody of a community its lead: where nobody leads it any more, nobody of it could. */
export class NameLeadService {
  constructor(
    private readonly parts: NameLeadParts,
    private readonly rows: Pick<CommunityRows, 'find'>,
  ) {}

  /**
   * Whoever is named leads at once and is told, once. The same again changes nothing, and makes good what a stopped host has left out.
   * @throws Refusal `communityUnknown`, `communityRetired`, `notIn`, `ownersAreSetInTeams`, `tooBusy`
   */
  async name(who: Named, communityId: string, body: NameLeadBody, log: Log): Promise<void> {
    const { leases, audit, changed, notifier, membershipUrl } = this.parts;
    const row = await this.rows.find(communityId);
    if (row.state === 'retired') throw new Refusal({ code: 'communityRetired' });
    const personId = body.personId.toLowerCase();
    const work = () => this.write(who, row.id, personId);
    // The same lease under which leads change roles.
    const named = await leases.whileHolding(`leads_${row.id}`, work, patienceMs);
    if (named === 'busy') throw new Refusal({ code: 'tooBusy' });
    changed(row.id, [personId]);
    // Named by somebody else before: then this manager did nothing.
    if (named.by !== who.id) return;
    await audit.add(row.id, [noteOfManager('roleChanged', who, named.since, { why: 'lead', person: named.person })]);
    const page = membershipUrl === undefined ? undefined : linkToPage(membershipUrl, row.id);
    const words = wordNewLead({ community: row.name, by: who.name, ...(page === undefined ? {} : { page }) });
    const key = noticeKey('named', row.id, personId, named.since);
    await notifier.notify(row.id, [{ key, personId, kind: 'running', words }]);
    log('info', 'leadNamed', { community: row.id });
  }

  private write(who: Named, communityId: string, personId: string) {
    const { rosters, clock } = this.parts;
    return untilCommitted(async () => {
      const stored = (await rosters.recordsOf(communityId, [personId])).get(personId);
      const decided = changeRole(stored?.record, 'lead', clock.now().toISOString(), { by: who.id, others: [] });
      if (!decided.ok) throw new Refusal({ ...decided.refusal, groupId: communityId, personId });
      const person = decided.value;
      if (stored && person !== stored.record) {
        const late = await rosters.save(communityId, [{ id: personId, record: person, etag: stored.etag }]);
        if (late.size > 0) return 'conflict';
      }
      const reason = person.reasons.find(({ kind }) => kind === 'lead');
      const by = reason?.kind === 'lead' ? reason.by : undefined;
      return { person, since: reason?.since ?? '', by };
    }, 'tellPerson');
  }
}
