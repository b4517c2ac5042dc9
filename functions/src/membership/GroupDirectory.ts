import type { Person } from '../../../src/domain/membership';

/** Who is in a group, as the organisation's directory says. */
export interface GroupDirectory {
  /** Everybody in the group, each person once; owners are leads. */
  peopleOf(groupId: string): Promise<readonly Person[]>;
  /** Which of these groups a person is in now. */
  groupsOf(personId: string, groupIds: readonly string[]): Promise<ReadonlySet<string>>;
}
