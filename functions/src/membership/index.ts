export { membershipRoutes } from './membership.http';
export { MembershipService } from './membershipService';
