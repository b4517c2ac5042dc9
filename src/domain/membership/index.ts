export { compareRosters, invitees } from './roster';
export type { Person, Role, RosterDifference } from './roster';
