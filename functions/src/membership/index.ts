export { MembershipService } from './membershipService';
