import type { AdministratorRequest } from '../membership';

/** Graph takes at most 64 characters of a mail nickname, and none of `@ () \ [] " ; : <> ,` or blank. */
const nicknameAtMost = 64;

/**
 * What an administrator asks Microsoft Graph for, so that there is a group to make a community of: a Microsoft 365 group with its first
 * owner, a team on it, and the leave for Guildhall to use it.
 *
 * @param ownerId - who is to own it; a team needs one
 * @see https://learn.microsoft.com/graph/api/group-post-groups
 * @see https://learn.microsoft.com/graph/api/team-put-teams
 */
export function requestGroup({
  name,
  purpose,
  ownerId,
}: {
  readonly name: string;
  readonly purpose: string;
  readonly ownerId: string;
}): AdministratorRequest {
  return {
    method: 'POST',
    path: '/groups',
    body: {
      displayName: name,
      description: purpose,
      mailNickname: nicknameOf(name),
      groupTypes: ['Unified'],
      mailEnabled: true,
      securityEnabled: false,
      visibility: 'Private',
      'owners@odata.bind': [`https://graph.microsoft.com/v1.0/users/${ownerId}`],
    },
    then: { method: 'PUT', path: '/groups/{id}/team', body: {} },
    setting: { name: 'GUILDHALL_ALLOWED_GROUPS', add: '{id}' },
  };
}

/** What an administrator asks for where the group of a community that is no more shall go as well. */
export function requestRemoval(groupId: string): AdministratorRequest {
  return { method: 'DELETE', path: `/groups/${groupId}` };
}

/**
 * What an administrator asks for where somebody shall own the team of a community as well: leading it in Guildhall needs no owner.
 *
 * @see https://learn.microsoft.com/graph/api/group-post-owners
 */
export function requestOwner(groupId: string, personId: string): AdministratorRequest {
  return {
    method: 'POST',
    path: `/groups/${groupId}/owners/$ref`,
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/users/${personId}` },
  };
}

function nicknameOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, nicknameAtMost)
    .replace(/^-|-$/g, '');
  return words || 'community';
}
