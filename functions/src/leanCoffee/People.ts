/** The people of a community. */
export interface People {
  /** Somebody who is in the community now. */
  findPerson(
    communityId: string,
    personId: string,
  ): Promise<{ readonly id: string; readonly name: string } | undefined>;
}
