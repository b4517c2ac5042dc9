import type { StoredGroup } from '../../store/storedDirectory';
import type { Caller } from '../caller';
import { GraphFailure } from '../graphFailure';

export const toReadGroups = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Group.ReadBasic.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
export const toWriteMembers = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'];
export const toWriteGroups = ['Group.ReadWrite.All', 'Directory.ReadWrite.All'];

const denied = (): GraphFailure =>
  new GraphFailure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** Who is in a group with hidden membership is for applications with Member.Read.Hidden only ("List group members"). */
export const seesMembersOf = ({ visibility }: StoredGroup, { permissions }: Caller): boolean =>
  visibility !== 'HiddenMembership' || permissions.includes('Member.Read.Hidden');

/** @throws GraphFailure 403 */
export function requireSightOfMembers(group: StoredGroup, caller: Caller): void {
  if (!seesMembersOf(group, caller)) throw denied();
}

/**
 * Role-assignable groups need RoleManagement.ReadWrite.Directory besides ("Add members"); a dynamic group's members are
 * nobody's to change.
 *
 * @throws GraphFailure 403
 */
export function requireWritableMembers(group: StoredGroup, { permissions }: Caller): void {
  if (group.membershipRule !== undefined) throw denied();
  if (group.isAssignableToRole && !permissions.includes('RoleManagement.ReadWrite.Directory')) throw denied();
}
