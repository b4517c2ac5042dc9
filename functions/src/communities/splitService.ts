import {
  isIn,
  leadKindOf,
  removeMember,
  type MemberRecord,
  type Named,
  type SplitBody,
  type SplitView,
} from '../../../src/domain/membership';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { untilCommitted } from '../platform/untilCommitted';
import type { CommunitiesParts } from './communitiesParts';
import type { CommunityRows } from './communityRows';
import type { RegisteredCommunity } from './CommunityStore';
import { noteOfManager } from './noteOfManager';
import { takeInPeople } from './takeInPeople';

type SplitParts = Pick<CommunitiesParts, 'rosters' | 'audit' | 'runs' | 'invitations' | 'changed' | 'clock'>;
type Stayed = SplitView['stayed'][number];

/** Takes some people of a community into another one as well, or for good. */
export class SplitService {
  constructor(
    private readonly parts: SplitParts,
    private readonly rows: CommunityRows,
  ) {}

  /**
   * Who moves leaves only when they are in the other community, and as if a lead had taken them out: no rule of this one brings them back,
   * but they may join again, and a lead may invite them. Safe to repeat.
   * @throws Refusal `communityUnknown`, `communityRetired`, `mergeIntoItself`, `tooBusy`
   */
  async split(who: Named, communityId: string, { into, personIds, move }: SplitBody, log: Log): Promise<SplitView> {
    const [from, target] = [await this.rows.find(communityId), await this.rows.find(into)];
    if (from.id === target.id) throw new Refusal({ code: 'mergeIntoItself' });
    for (const row of [from, target]) {
      if (row.state === 'retired') throw new Refusal({ code: 'communityRetired' });
      if (row.ending) throw new Refusal({ code: 'communityEnding' });
    }
    const { rosters, audit, clock } = this.parts;
    const at = clock.now().toISOString();
    const ids = [...new Set(personIds.map((id) => id.toLowerCase()))];
    const known = await rosters.recordsOf(from.id, ids);
    const records = ids.flatMap((id) => known.get(id)?.record ?? []);
    const { taken, fresh, refused } = await takeInPeople(this.parts, target.id, records, at, {
      ...{ by: who, how: 'split' },
      note: (people) =>
        audit.add(
          target.id,
          people.map((person) => noteOfManager('split', who, at, { why: from.name, person })),
        ),
    });
    await this.followUp(target.id, fresh, log);
    const stayed = [
      ...ids.filter((id) => !known.has(id)).map((id): Stayed => ({ id, name: '', why: 'notIn' })),
      ...records.filter(({ id }) => refused.has(id)).map((one): Stayed => stayedBy(one, refused.get(one.id))),
      ...(move ? await this.takeOut(who, from, target.name, taken, log) : []),
    ];
    return { taken: taken.map(({ id, name }) => ({ id, name })), stayed };
  }

  private async takeOut(
    who: Named,
    from: RegisteredCommunity,
    targetName: string,
    people: readonly MemberRecord[],
    log: Log,
  ): Promise<readonly Stayed[]> {
    const { rosters, audit, clock } = this.parts;
    const stayed: Stayed[] = [];
    const gone: MemberRecord[] = [];
    for (const person of people) {
      await untilCommitted(async () => {
        const stored = (await rosters.recordsOf(from.id, [person.id])).get(person.id);
        if (!stored || !isIn(stored.record)) return 'done';
        const { leads } = await rosters.summary(from.id);
        const others = leads.filter(({ id }) => id !== person.id).map(({ as }) => as);
        const at = clock.now().toISOString();
        const decided = removeMember(stored.record, at, { by: who.id, others });
        if (!decided.ok) {
          stayed.push({
            id: person.id,
            name: person.name,
            why: leadKindOf(stored.record.reasons) === 'owner' ? 'ownersAreSetInTeams' : 'lastLead',
          });
          return 'done';
        }
        await audit.add(from.id, [noteOfManager('split', who, at, { why: targetName, person })]);
        const late = await rosters.save(from.id, [{ id: person.id, record: decided.value, etag: stored.etag }]);
        if (late.size > 0) return 'conflict';
        gone.push(person);
        return 'done';
      }, 'tellPerson');
    }
    await this.followUp(from.id, gone, log);
    return stayed;
  }

  private async followUp(communityId: string, people: readonly MemberRecord[], log: Log): Promise<void> {
    if (people.length === 0) return;
    this.parts.changed(
      communityId,
      people.map(({ id }) => id),
    );
    try {
      await this.parts.runs.send(communityId);
    } catch (error) {
      log('warn', 'membershipNotHurried', { community: communityId, error: kindOf(error) });
    }
  }
}

function stayedBy({ id, name }: MemberRecord, code: string | undefined): Stayed {
  return { id, name, why: code === 'leftByChoice' || code === 'theyDecide' ? code : 'notIn' };
}
