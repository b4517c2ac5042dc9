import type {
  AnswerRefusal,
  DescriptionRefusal,
  EndingRefusal,
  ProposalRefusal,
} from '../../../src/domain/communities';
import type { Wordings } from '../platform/problems';

type CommunitiesCode =
  | Exclude<
      AnswerRefusal['code'] | DescriptionRefusal['code'] | EndingRefusal['code'] | ProposalRefusal['code'],
      'communityUnknown'
    >
  | 'groupNotAllowed'
  | 'groupIsRoleAssignable'
  | 'groupNotThere'
  | 'groupTaken'
  | 'mailboxInUse'
  | 'mailboxNotAllowed'
  | 'noMailboxNamed'
  | 'proposalAnswered'
  | 'proposalUnknown'
  | 'timeZoneUnknown';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly communities: CommunitiesCode;
  }
}

/** The sentences of what is refused about proposing, making, changing and ending communities. */
export const communitiesProblems: Wordings<CommunitiesCode> = {
  communityNameLength: [
    400,
    'Name too short or too long',
    ({ least, most }) =>
      `The name of a community has ${Number(least)} to ${Number(most)} characters. Nothing was changed.`,
  ],
  communityPurposeLength: [
    400,
    'Purpose too short or too long',
    ({ least, most }) =>
      `Say in ${Number(least)} to ${Number(most)} characters what the community is for. Nothing was changed.`,
  ],
  nameTaken: [
    409,
    'Name taken',
    'There is a community of this name already. Nothing was changed; look whether it is the one you mean, or choose another name.',
  ],
  tooManyProposals: [
    409,
    'Too many proposals',
    ({ limit }) =>
      `You have proposed ${Number(limit)} communities that still wait for a communities manager. Nothing was changed; propose more when one of them was decided on.`,
  ],
  answerLength: [
    400,
    'Reason too short or too long',
    ({ least, most }) => `Say in ${Number(least)} to ${Number(most)} characters why not. Nothing was changed.`,
  ],
  proposalUnknown: [404, 'No such proposal', 'There is no such proposal. Nothing was changed; look again.'],
  proposalAnswered: [
    409,
    'Proposal answered',
    'This proposal has been answered already. Nothing was changed; look again.',
  ],
  groupNotAllowed: [
    409,
    'Group not allowed',
    'Guildhall may not use this group: an administrator has not allowed it, or it hides its members. Nothing was changed; an administrator can add it to GUILDHALL_ALLOWED_GROUPS.',
  ],
  groupIsRoleAssignable: [
    409,
    'Group can hold roles',
    'Roles of the directory can be given to this group, so Guildhall never touches it. Nothing was changed; choose another group.',
  ],
  groupNotThere: [
    409,
    'Group not there',
    'Microsoft 365 does not know this group (yet, or any more). Nothing was changed; if it was made a moment ago, try again in some minutes.',
  ],
  groupTaken: [
    409,
    'Group taken',
    'This group is a community already, or was one that is retired now. Nothing was changed; a retired one can be brought back.',
  ],
  noMailboxNamed: [
    409,
    'No mailbox named',
    'The settings of Guildhall name no community, and so no mailbox that sessions could be organised from. Nothing was changed; an administrator can name one in GUILDHALL_COMMUNITIES.',
  ],
  mailboxNotAllowed: [
    409,
    'Mailbox not allowed',
    'Guildhall may only use mailboxes that its settings name. Nothing was changed; choose one of those.',
  ],
  mailboxInUse: [
    409,
    'Mailbox in use',
    'People are invited to coming sessions from the mailbox it has now, and these stay in that calendar. Nothing was changed; change it when no invited session is to come.',
  ],
  timeZoneUnknown: [400, 'Time zone unknown', 'This is no time zone, such as Europe/London. Nothing was changed.'],
  mergeIntoItself: [
    409,
    'The same community',
    'A community can’t go on as itself. Nothing was changed; choose another one.',
  ],
  communityRetired: [
    409,
    'Community retired',
    'This community, or the one that was to go on for it, is retired. Nothing was changed; bring it back first.',
  ],
  communityEnding: [
    409,
    'Community is ending',
    'This community, or the other one, is being merged or retired just now. Nothing was changed; wait until that is done, or bring it back.',
  ],
};
