import type { MemberRecord } from '../../../src/domain/membership';
import type { RosterStore } from '../membership';
import { untilCommitted } from '../platform/untilCommitted';

/**
 * Changes the records of people, each on condition that nobody else has changed it meanwhile.
 *
 * @param decide - what becomes of a record; undefined: it stays. Asked anew for whom somebody else was faster with
 * @throws Refusal `tooBusy`
 */
export async function changeRecords(
  rosters: Pick<RosterStore, 'recordsOf' | 'save'>,
  communityId: string,
  personIds: readonly string[],
  decide: (personId: string, record: MemberRecord | undefined) => MemberRecord | undefined,
): Promise<void> {
  let left = personIds;
  await untilCommitted(async () => {
    const known = await rosters.recordsOf(communityId, left);
    const changes = left.flatMap((id) => {
      const { record: before, etag = '' } = known.get(id) ?? {};
      const record = decide(id, before);
      return record && record !== before ? [{ id, record, etag }] : [];
    });
    if (changes.length === 0) return 'done';
    const conflicts = await rosters.save(communityId, changes);
    left = left.filter((id) => conflicts.has(id));
    return left.length === 0 ? 'done' : 'conflict';
  }, 'tellPerson');
}
