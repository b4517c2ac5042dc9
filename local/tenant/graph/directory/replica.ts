import type { DirectoryUser } from '../../../seed';
import type { Belonging, StoredGroup } from '../../store/storedDirectory';
import type { Directory, DirectoryView } from './directory';
import { isBelongingChange } from './directoryChange';
import type { DirectoryChange } from './directoryChange';
import type { Weather } from './weather';

/** The directory as a reader sees it: with a lag, as it was before the latest changes. */
export interface Replica {
  /** For one request; the next one may see more, or less. */
  view(): DirectoryView & {
    /** Number of the newest change that this view has. */
    upTo: number;
  };
}

/** What a view does not have yet, undone: what stood at each place before. */
interface Before {
  users: Map<string, DirectoryUser | undefined>;
  groups: Map<string, StoredGroup | undefined>;
  /** "group/as" to people and whether they were in it. */
  belongings: Map<string, Map<string, boolean>>;
}

function undo(unseen: DirectoryChange[]): Before {
  const before: Before = { users: new Map(), groups: new Map(), belongings: new Map() };
  // From the newest back: what stood before the oldest of them is what remains.
  for (const change of [...unseen].reverse()) {
    if (isBelongingChange(change)) {
      const key = `${change.id}/${change.as}`;
      const people = before.belongings.get(key) ?? new Map<string, boolean>();
      before.belongings.set(key, people.set(change.userId, change.what === 'left'));
    } else if (change.of === 'users') before.users.set(change.id, change.before as DirectoryUser | undefined);
    else before.groups.set(change.id, change.before as StoredGroup | undefined);
  }
  return before;
}

/** Ids without those who had not come yet, and with those who had not gone yet. */
function idsBefore(
  ids: readonly string[],
  stood: [id: string, was: boolean][],
  isThere: (id: string) => boolean,
): readonly string[] {
  const notYet = new Set(stood.flatMap(([id, was]) => (was ? [] : id)));
  const still = stood.flatMap(([id, was]) => (was && !isThere(id) ? id : []));
  if (notYet.size === 0 && still.length === 0) return ids;
  return [...ids.filter((id) => !notYet.has(id)), ...still];
}

function viewBefore(directory: Directory, before: Before): DirectoryView {
  const of = <T>(kind: Map<string, T | undefined>, id: string, now: T | undefined): T | undefined =>
    kind.has(id) ? kind.get(id) : now;
  const stood = <T>(kind: Map<string, T | undefined>): [string, boolean][] =>
    [...kind].map(([id, value]) => [id, value !== undefined]);
  const userById = (id: string) => of(before.users, id.toLowerCase(), directory.userById(id));
  const group = (id: string) => of(before.groups, id.toLowerCase(), directory.group(id));
  const userIds = () =>
    idsBefore(directory.userIds(), stood(before.users), (id) => directory.userById(id) !== undefined);
  const groupIds = () =>
    idsBefore(directory.groupIds(), stood(before.groups), (id) => directory.group(id) !== undefined);
  const idsIn = (groupId: string, as: Belonging['as']) =>
    idsBefore(directory.idsIn(groupId, as), [...(before.belongings.get(`${groupId}/${as}`) ?? [])], (id) =>
      directory.isIn(groupId, id, as),
    );
  const isIn = (groupId: string, userId: string, as: Belonging['as']): boolean =>
    before.belongings.get(`${groupId}/${as}`)?.get(userId) ?? directory.isIn(groupId, userId, as);

  return {
    userById,
    userBySignInName: (name) => {
      const named = (user: DirectoryUser | undefined) => user?.userPrincipalName.toLowerCase() === name.toLowerCase();
      const earlier = [...before.users.values()].find(named);
      const found = directory.userBySignInName(name);
      return earlier ?? (found && named(userById(found.id)) ? found : undefined);
    },
    users: () => userIds().flatMap((id) => userById(id) ?? []),
    userIds,
    group,
    groups: () => groupIds().flatMap((id) => group(id) ?? []),
    groupIds,
    idsIn,
    isIn,
    groupsOf: (userId) => {
      const changed = [...before.belongings.keys()].flatMap((key) => /^(.*)\/members$/.exec(key)?.[1] ?? []);
      const ids = new Set([...directory.groupsOf(userId).map(({ id }) => id), ...changed]);
      return [...ids].flatMap((id) => (isIn(id, userId, 'members') ? (group(id) ?? []) : []));
    },
  };
}

/** @param now the tenant's time: the lag passes with it. */
export function createReplica(directory: Directory, weather: Weather, now: () => Date): Replica {
  /** The first change that nobody has seen yet, and all behind it. */
  const unseenNow = (lagMs: number): DirectoryChange[] => {
    const at = now().getTime();
    const hidden = (change: DirectoryChange): boolean => change.at <= at && change.at > at - lagMs;
    const newest = directory.log.newest();
    let seen = newest;
    for (let number = newest; number >= directory.log.oldest(); number -= 1) {
      const [change] = directory.log.between(number - 1, number);
      if (!change || !hidden(change)) break;
      seen = number - 1;
    }
    return directory.log.between(seen);
  };

  return {
    view: () => {
      const { lagMs } = weather.now();
      const unseen = lagMs > 0 && weather.strikes('staleReads') ? unseenNow(lagMs) : [];
      const upTo = directory.log.newest() - unseen.length;
      if (unseen.length === 0) return { ...directory, upTo };
      return { ...viewBefore(directory, undo(unseen)), upTo };
    },
  };
}
