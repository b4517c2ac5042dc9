import type { AskAboutRefusal } from '../../../src/domain/membership';
import type { Wordings } from '../platform/problems';

type MembershipCode = AskAboutRefusal['code'] | 'ownerMustHandOver' | 'disabledCannotJoin' | 'groupGivesRoles';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly membership: MembershipCode;
  }
}

/** The sentences of what is refused when people join, leave and say what they can be asked about. */
export const membershipProblems: Wordings<MembershipCode> = {
  ownerMustHandOver: [
    409,
    'Hand over first',
    'You own the group of this community, and an owner stays in it. Make somebody else an owner in Teams (Manage team), have them take you off as one, then leave. Nothing was changed.',
  ],
  disabledCannotJoin: [
    403,
    'Account disabled',
    'The directory of your organisation says that this account is disabled, so it cannot join. Nothing was changed; if it was enabled again, try in some minutes.',
  ],
  groupGivesRoles: [
    409,
    'Cannot be joined now',
    'The group of this community can give its members roles in the organisation’s directory, and Guildhall adds nobody to such a group. You are not in, and nothing was changed; a lead of the community can ask an administrator for another group.',
  ],
  tooManyTopics: [
    400,
    'Too many things',
    ({ limit }) => `People can ask you about ${Number(limit)} things at most. Nothing was changed; leave some out.`,
  ],
  topicLength: [
    400,
    'Too short or too long',
    ({ least, most }) =>
      `Each thing that people can ask you about has ${Number(least)} to ${Number(most)} characters. Nothing was changed.`,
  ],
};
