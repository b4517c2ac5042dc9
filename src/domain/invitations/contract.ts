import type { Instant } from '../kernel';

/** `GET communities/{id}/plan/invitation`, by a lead: the invitation as it would go out now. */
export interface InvitationPreviewView {
  readonly from: string;
  readonly subject: string;
  /** HTML, ours throughout: every value put into it is escaped. */
  readonly body: string;
  /** The next session without an invitation; absent when none is planned. */
  readonly session?: {
    readonly id: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly timeZone: string;
  };
  /** How many sessions would be invited to at once. */
  readonly sessions: number;
  /** How many people get it; where `muted` is absent, those who have muted invitations are among them. */
  readonly people: number;
  /** The Teams link, where it is known before: that of an adopted series. Else Teams makes one as it goes out. */
  readonly joinUrl?: string;
  /** Members who can't get it, because they have no mailbox. */
  readonly withoutMailbox: number;
  /** Members who have muted invitations; absent where they are so few that one could tell who, or a series invites some. */
  readonly muted?: number;
}
