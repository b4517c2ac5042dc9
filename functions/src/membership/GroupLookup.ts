/** Who is in a group, as the organisation's directory says. */
export interface GroupLookup {
  /** Which of these groups a person is in now. */
  groupsOf(personId: string, groupIds: readonly string[]): Promise<ReadonlySet<string>>;
}
