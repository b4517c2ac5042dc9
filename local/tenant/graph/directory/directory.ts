import { belongingId } from '../../store/tenantState';
import type { Belonging, StoredGroup, TenantState } from '../../store/tenantState';
import type { DirectoryUser } from '../../../seed';

/** Who is in the tenant and in which group. */
export interface Directory {
  userById(id: string): DirectoryUser | undefined;
  userBySignInName(name: string): DirectoryUser | undefined;
  userByMail(address: string): DirectoryUser | undefined;
  users(): DirectoryUser[];
  group(id: string): StoredGroup | undefined;
  groups(): StoredGroup[];
  /** User ids in the order in which they came. */
  idsIn(groupId: string, as: Belonging['as']): readonly string[];
  isIn(groupId: string, userId: string, as: Belonging['as']): boolean;
  groupsOf(userId: string): StoredGroup[];
  add(belonging: Belonging): void;
  remove(belonging: Belonging): void;
  changeGroup(id: string, changes: Partial<StoredGroup>): void;
}

const small = (text: string | null): string | null => text?.toLowerCase() ?? null;

/** Look-ups and changes over the tenant's users and groups. Ids and names are compared without regard to case, as Entra does. */
export function createDirectory({ users, groups, belongings }: TenantState): Directory {
  const bySignInName = users.lookUp((user) => small(user.userPrincipalName));
  const byMail = users.lookUp((user) => small(user.mail));
  const byGroup = belongings.lookUp(({ groupId, as }) => `${groupId}/${as}`);
  const listed = new Map<string, { version: number; ids: readonly string[] }>();
  const byMember = belongings.lookUp(({ userId, as }) => (as === 'members' ? userId : null));

  return {
    userById: (id) => users.get(id.toLowerCase()),
    userBySignInName: (name) => bySignInName.first(name.toLowerCase()),
    userByMail: (address) => byMail.first(address.toLowerCase()),
    users: () => users.values(),
    group: (id) => groups.get(id.toLowerCase()),
    groups: () => groups.values(),
    idsIn: (groupId, as) => {
      const key = `${groupId}/${as}`;
      const known = listed.get(key);
      // The pages of a large group are read one after another: the list is made once for all of them.
      if (known?.version === belongings.version) return known.ids;
      const ids = byGroup.all(key).map(({ userId }) => userId);
      listed.set(key, { version: belongings.version, ids });
      return ids;
    },
    isIn: (groupId, userId, as) => belongings.get(belongingId({ groupId, userId, as })) !== undefined,
    groupsOf: (userId) => byMember.all(userId).flatMap(({ groupId }) => groups.get(groupId) ?? []),
    add: (belonging) => belongings.set(belongingId(belonging), belonging),
    remove: (belonging) => belongings.delete(belongingId(belonging)),
    changeGroup: (id, changes) => {
      const group = groups.get(id);
      if (group) groups.set(id, { ...group, ...changes });
    },
  };
}
