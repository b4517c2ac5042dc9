import { isIn, personOf, summariseRoster, type MemberRecord } from '../../../../src/domain/membership';
import type { RosterStore, StoredMember } from '../RosterStore';

/** Rosters in a test's hand; they keep every promise of the store's contract. */
export function rostersInMemory(): RosterStore & {
  /** Puts a record there, whatever was there before. */
  put(communityId: string, record: MemberRecord): void;
} {
  const rosters = new Map<string, Map<string, StoredMember>>();
  const noted = new Map<string, Set<string>>();
  let version = 0;
  const of = (communityId: string) => {
    const roster = rosters.get(communityId) ?? new Map<string, StoredMember>();
    rosters.set(communityId, roster);
    return roster;
  };
  const put = (communityId: string, record: MemberRecord): void => {
    of(communityId).set(record.id, { record, etag: String((version += 1)) });
    noted.set(record.id, (noted.get(record.id) ?? new Set()).add(communityId));
  };
  const records = (communityId: string) => [...of(communityId).values()];
  const people = (communityId: string) =>
    records(communityId).flatMap(({ record }) => (isIn(record) ? [personOf(record)] : []));
  return {
    put,
    load: (communityId) => Promise.resolve(people(communityId)),
    find: (communityId, personId) => Promise.resolve(people(communityId).find(({ id }) => id === personId)),
    records: (communityId) => Promise.resolve(records(communityId)),
    recordsOf: (communityId, personIds) =>
      Promise.resolve(
        new Map(
          personIds.flatMap((id) => {
            const stored = of(communityId).get(id);
            return stored ? [[id, stored] as const] : [];
          }),
        ),
      ),
    owing: (communityId) => Promise.resolve(records(communityId).filter(({ record }) => record.owed)),
    isKnown: (communityId) => Promise.resolve(of(communityId).size > 0),
    summary: (communityId) => Promise.resolve(summariseRoster(records(communityId).map(({ record }) => record))),
    save: (communityId, changes) => {
      const late = changes.filter(({ id, etag }) => (of(communityId).get(id)?.etag ?? '') !== etag).map(({ id }) => id);
      for (const { id, record } of changes) {
        if (late.includes(id)) continue;
        if (record) put(communityId, record);
        else of(communityId).delete(id);
      }
      return Promise.resolve(new Set(late));
    },
    communitiesOf: (personId) => Promise.resolve([...(noted.get(personId) ?? [])]),
  };
}
