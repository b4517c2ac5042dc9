import { FindService } from './findService';
import { InviteService } from './inviteService';
import type { LeadingParts } from './leadingParts';
import { MembersService } from './membersService';
import { RolesService } from './rolesService';
import { ViewService } from './viewService';

export type Leading = ReturnType<typeof openLeading>;

/** Everything leads do about who is in their community, on the same parts. */
export function openLeading(parts: LeadingParts) {
  return {
    views: new ViewService(parts),
    members: new MembersService(parts),
    invites: new InviteService(parts),
    finds: new FindService(parts),
    roles: new RolesService(parts),
  };
}
