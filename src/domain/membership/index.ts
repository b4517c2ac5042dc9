export { findPeople } from './findPeople';
export { compareRosters } from './roster';
export type { Language, Person, Role, RosterDifference } from './roster';
export type * from './contract';
