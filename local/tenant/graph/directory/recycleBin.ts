import type { Belonging, DeletedObject } from '../../store/storedDirectory';
import type { TenantState } from '../../store/tenantState';
import type { Directory } from './directory';

/** Entra keeps deleted users and Microsoft 365 groups for thirty days. */
const keptMs = 30 * 86_400_000;

/** Deleted users and groups, which can come back with the memberships that they had. */
export interface RecycleBin {
  list(): DeletedObject[];
  /** Moves a user or a group here. @returns false when there is none with this id. */
  take(id: string): boolean;
  /** @returns false when it is not here, or has been for more than thirty days. */
  restore(id: string): boolean;
  /** For good, whether it was deleted before or not. @returns false when there is none with this id. */
  erase(id: string): boolean;
}

/** @param now the tenant's time. */
export function createRecycleBin(
  { users, groups, belongings, deletedObjects }: TenantState,
  { directory, now }: { directory: Directory; now: () => Date },
): RecycleBin {
  const byUser = belongings.lookUp(({ userId }) => userId);
  const byGroup = belongings.lookUp(({ groupId }) => groupId);

  const take = (id: string): boolean => {
    const [user, group] = [users.get(id), groups.get(id)];
    const before = user ?? group;
    if (!before) return false;
    const of = user ? 'users' : 'groups';
    const kept: Belonging[] = (user ? byUser : byGroup).all(id);
    deletedObjects.set(id, { id, user, group, belongings: kept, at: now().getTime() });
    kept.forEach((belonging) => directory.remove(belonging));
    if (user) users.delete(id);
    else groups.delete(id);
    directory.log.note({ of, id, what: 'deleted', before });
    return true;
  };
  const kept = (id: string): DeletedObject | undefined => {
    const found = deletedObjects.get(id);
    return found && now().getTime() - found.at <= keptMs ? found : undefined;
  };

  return {
    list: () => deletedObjects.values().filter(({ id }) => kept(id) !== undefined),
    take,
    restore: (id) => {
      const found = kept(id);
      if (!found) return false;
      deletedObjects.delete(id);
      if (found.user) users.set(id, found.user);
      if (found.group) groups.set(id, found.group);
      directory.log.note({ of: found.user ? 'users' : 'groups', id, what: 'restored' });
      // Whom or what the other half of a membership is may have gone meanwhile.
      const standing = found.belongings.filter(({ userId, groupId }) => users.get(userId) && groups.get(groupId));
      standing.forEach((belonging) => directory.add(belonging));
      return true;
    },
    erase: (id) => {
      const found = take(id) ? deletedObjects.get(id) : kept(id);
      if (!found) return false;
      deletedObjects.delete(id);
      directory.log.note({ of: found.user ? 'users' : 'groups', id, what: 'erased' });
      return true;
    },
  };
}
