import type { Wordings } from '../platform/problems';

/** What is refused about invitations. */
type InvitationsCode = 'invitationUnknown';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly invitations: InvitationsCode;
  }
}

/** The sentences of what is refused about invitations. */
export const invitationProblems: Wordings<InvitationsCode> = {
  invitationUnknown: [404, 'No such session', 'There is no such session, or it is over. Nothing was sent.'],
};
