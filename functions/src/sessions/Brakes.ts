/** Tells whether an administrator holds back everything that goes out for a community. */
export interface Brakes {
  brakeOn(communityId: string): Promise<{ readonly since: string; readonly reason: string } | undefined>;
}
