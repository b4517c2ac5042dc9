import type { Instant } from '../../../src/domain/kernel';
import { hasReachedAll } from './comparePeople';
import type { GroupTold } from './DirectoryFeed';
import type { StandingWrite, StoredStanding } from './GroupStore';

const nobody: StoredStanding = { member: false, owner: false, etag: '' };

/** What pages of changes make different in a group; about each person the last word counts. */
export function standingsTold(
  told: GroupTold['people'],
  known: ReadonlyMap<string, StoredStanding>,
  toldAt: Instant,
): readonly StandingWrite[] {
  const now = new Map<string, StoredStanding>();
  for (const { id, as, isIn } of told) {
    now.set(id, { ...(now.get(id) ?? known.get(id) ?? nobody), [as]: isIn });
  }
  return [...now].flatMap(([personId, standing]) => differenceOf(personId, standing, known.get(personId), toldAt));
}

/** What a list makes different in a group; what was told within the last minutes stands, as with people. */
export function standingsListed(
  { members, owners }: { readonly members: ReadonlySet<string>; readonly owners: ReadonlySet<string> },
  known: ReadonlyMap<string, StoredStanding>,
  begunAt: Instant,
): readonly StandingWrite[] {
  return [...new Set([...members, ...owners, ...known.keys()])].flatMap((personId) => {
    const before = known.get(personId);
    if (!hasReachedAll(before?.toldAt, begunAt)) return [];
    return differenceOf(personId, { member: members.has(personId), owner: owners.has(personId) }, before);
  });
}

/** Nobody is in the group any more. */
export function standingsGone(known: ReadonlyMap<string, StoredStanding>, toldAt: Instant): readonly StandingWrite[] {
  return [...known].flatMap(([personId, before]) => differenceOf(personId, nobody, before, toldAt));
}

function differenceOf(
  personId: string,
  { member, owner }: Pick<StoredStanding, 'member' | 'owner'>,
  before: StoredStanding | undefined,
  toldAt?: Instant,
): readonly StandingWrite[] {
  const { etag, ...was } = before ?? nobody;
  if (was.member === member && was.owner === owner) return [];
  return [{ personId, member, owner, ...(toldAt ? { toldAt } : {}), etag }];
}
