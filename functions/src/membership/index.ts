export { membershipRoutes } from './membership.http';
export { MembershipService } from './membershipService';
export type { MembershipParts } from './membershipService';
export { openMembership } from './openMembership';
export type { Membership, OpenMembershipParts } from './openMembership';
export { membershipProblems } from './problems';
export type { MemberChange, RosterStore, StoredMember } from './RosterStore';
export type { AskedState } from './standings';
