import { belongingId } from '../../store/storedDirectory';
import type { Belonging, StoredGroup } from '../../store/storedDirectory';
import type { TenantState } from '../../store/tenantState';
import type { DirectoryUser } from '../../../seed';
import { createDirectoryLog } from './directoryLog';
import type { DirectoryLog } from './directoryLog';

/** Who is in the tenant and in which group. */
export interface DirectoryView {
  userById(id: string): DirectoryUser | undefined;
  userBySignInName(name: string): DirectoryUser | undefined;
  users(): DirectoryUser[];
  /** In the order in which they came; the same list as long as nobody comes or goes. */
  userIds(): readonly string[];
  group(id: string): StoredGroup | undefined;
  groups(): StoredGroup[];
  groupIds(): readonly string[];
  /** User ids in the order in which they came. */
  idsIn(groupId: string, as: Belonging['as']): readonly string[];
  isIn(groupId: string, userId: string, as: Belonging['as']): boolean;
  groupsOf(userId: string): StoredGroup[];
}

/** The directory as it is, and what can be done to it. */
export interface Directory extends DirectoryView {
  readonly log: DirectoryLog;
  userByMail(address: string): DirectoryUser | undefined;
  /** Nothing happens when it is so already. */
  add(belonging: Belonging): void;
  remove(belonging: Belonging): void;
  createUser(user: DirectoryUser): void;
  changeUser(id: string, changes: Partial<DirectoryUser>): void;
  createGroup(group: StoredGroup): void;
  changeGroup(id: string, changes: Partial<StoredGroup>): void;
}

const small = (text: string | null): string | null => text?.toLowerCase() ?? null;

/** The names of what is different. */
function differing<T extends object>(before: T, changes: Partial<T>): string[] {
  const names = Object.keys(changes) as (keyof T & string)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(changes[name]));
}

/** A list that is made again only after a change. */
function listed<T>(
  collection: { version: number; values(): T[] },
  idOf: (value: T) => string,
): () => readonly string[] {
  let known: { version: number; ids: string[] } | undefined;
  return () => {
    if (known?.version !== collection.version)
      known = { version: collection.version, ids: collection.values().map(idOf) };
    return known.ids;
  };
}

/**
 * Look-ups and changes over the tenant's users and groups. Ids and names are compared without regard to case, as Entra does.
 *
 * @param now the tenant's time, for the log of changes.
 */
export function createDirectory(
  { users, groups, belongings, directoryChanges }: TenantState,
  now: () => Date,
): Directory {
  const log = createDirectoryLog(directoryChanges, now);
  const bySignInName = users.lookUp((user) => small(user.userPrincipalName));
  const byMail = users.lookUp((user) => small(user.mail));
  const byGroup = belongings.lookUp(({ groupId, as }) => `${groupId}/${as}`);
  const idsOfGroup = new Map<string, { version: number; ids: readonly string[] }>();
  const byMember = belongings.lookUp(({ userId, as }) => (as === 'members' ? userId : null));
  const isIn = (belonging: Belonging): boolean => belongings.get(belongingId(belonging)) !== undefined;

  return {
    log,
    userById: (id) => users.get(id.toLowerCase()),
    userBySignInName: (name) => bySignInName.first(name.toLowerCase()),
    userByMail: (address) => byMail.first(address.toLowerCase()),
    users: () => users.values(),
    userIds: listed(users, ({ id }) => id),
    group: (id) => groups.get(id.toLowerCase()),
    groups: () => groups.values(),
    groupIds: listed(groups, ({ id }) => id),
    idsIn: (groupId, as) => {
      const key = `${groupId}/${as}`;
      const known = idsOfGroup.get(key);
      // The pages of a large group are read one after another: the list is made once for all of them.
      if (known?.version === belongings.version) return known.ids;
      const ids = byGroup.all(key).map(({ userId }) => userId);
      idsOfGroup.set(key, { version: belongings.version, ids });
      return ids;
    },
    isIn: (groupId, userId, as) => isIn({ groupId, userId, as }),
    groupsOf: (userId) => byMember.all(userId).flatMap(({ groupId }) => groups.get(groupId) ?? []),
    add: (belonging) => {
      if (isIn(belonging)) return;
      belongings.set(belongingId(belonging), belonging);
      log.note({ of: 'groups', id: belonging.groupId, what: 'joined', userId: belonging.userId, as: belonging.as });
    },
    remove: (belonging) => {
      if (!isIn(belonging)) return;
      belongings.delete(belongingId(belonging));
      log.note({ of: 'groups', id: belonging.groupId, what: 'left', userId: belonging.userId, as: belonging.as });
    },
    createUser: (user) => {
      users.set(user.id, user);
      log.note({ of: 'users', id: user.id, what: 'created' });
    },
    changeUser: (id, changes) => {
      const before = users.get(id);
      const properties = before ? differing(before, changes) : [];
      if (!before || properties.length === 0) return;
      users.set(id, { ...before, ...changes });
      log.note({ of: 'users', id, what: 'changed', properties, before });
    },
    createGroup: (group) => {
      groups.set(group.id, group);
      log.note({ of: 'groups', id: group.id, what: 'created' });
    },
    changeGroup: (id, changes) => {
      const before = groups.get(id);
      const properties = before ? differing(before, changes) : [];
      if (!before || properties.length === 0) return;
      groups.set(id, { ...before, ...changes });
      log.note({ of: 'groups', id, what: 'changed', properties, before });
    },
  };
}
