export { findPeople } from './findPeople';
export { compareRosters, invitees } from './roster';
export type { Person, Role, RosterDifference } from './roster';
export type * from './contract';
