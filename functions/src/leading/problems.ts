import type { RoleRefusal } from '../../../src/domain/membership';
import type { Wordings } from '../platform/problems';

type LeadingCode = RoleRefusal['code'] | 'listTooLong';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly leading: LeadingCode;
  }
}

/** The sentences of what is refused to leads about the people of their community. */
export const leadingProblems: Wordings<LeadingCode> = {
  notIn: [
    404,
    'Not in the community',
    'This person is not in the community any more. Nothing was changed; look again.',
  ],
  ownersAreSetInTeams: [
    409,
    'Owners are set in Teams',
    ({ groupId, personId }) =>
      'This person owns the team, which only Teams or an administrator can change. Nothing was changed. In Teams choose “Manage team” and make them a member there; ' +
      `or ask an administrator for DELETE /groups/${String(groupId)}/owners/${String(personId)}/$ref, after POST /groups/${String(groupId)}/owners/$ref for the next owner. Guildhall follows by itself.`,
  ],
  lastLead: [
    409,
    'Nobody else leads',
    'Nobody else leads this community. Nothing was changed; name another lead first, then step down.',
  ],
  listTooLong: [
    413,
    'List too long',
    ({ limit, most }) =>
      `A list holds at most ${Number(limit)} people and ${Number(most)} characters. Nobody was invited; paste it in parts.`,
  ],
};
