import type { Person } from '../../../src/domain/membership';

/** Who is in a group, as the organisation's directory says. */
export interface GroupDirectory {
  /** Everybody in the group, each person once; owners are facilitators. */
  peopleOf(groupId: string): Promise<readonly Person[]>;
  /** Whether a person is in the group now. */
  isMember(groupId: string, personId: string): Promise<boolean>;
}
