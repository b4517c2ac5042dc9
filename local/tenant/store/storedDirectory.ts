import type { DirectoryGroup, DirectoryUser } from '../../seed';

export type StoredGroup = Omit<DirectoryGroup, 'owners' | 'members'> & {
  /** Entra fills it by this rule, nobody else does. */
  membershipRule?: string;
};

/** One person in one group, as owner or as member. */
export interface Belonging {
  groupId: string;
  userId: string;
  as: 'owners' | 'members';
}

/** What was deleted and can come back, with the memberships that it had. */
export interface DeletedObject {
  id: string;
  user?: DirectoryUser;
  group?: StoredGroup;
  belongings: Belonging[];
  /** Milliseconds of the tenant's time. */
  at: number;
}

export const belongingId = ({ groupId, userId, as }: Belonging): string => `${groupId}/${as}/${userId}`;
