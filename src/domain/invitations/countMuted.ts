/** In a smaller community, or of fewer who have muted, one could tell who they are. */
const [fewestMembers, fewestMuted] = [10, 3];

/**
 * How many have muted invitations, as leads may know it.
 *
 * @param invited - how many would get an invitation
 * @returns undefined when that would be about single people: then they are to be counted among the invited, since what is
 * missing there would tell the same
 */
export function countMuted(muted: number, invited: number): number | undefined {
  return muted >= fewestMuted && muted + invited >= fewestMembers ? muted : undefined;
}
