import { escapeHtml } from '../kernel';
import type { Session } from './planSessions';

/** Somebody an invitation is addressed to. */
export interface Invitee {
  readonly name: string;
  readonly mail: string;
}

/** The invitation to one session, before it becomes a calendar event. */
export interface Invitation {
  readonly subject: string;
  /** HTML; every value put into it is escaped. */
  readonly body: string;
  readonly session: Session;
  readonly invitees: readonly Invitee[];
}

/**
 * Words the invitation: what the hour is for, how to propose, and a link to the board that stays the same.
 *
 * @param boardUrl - where the community's Lean Coffee stands
 */
export function wordInvitation(
  community: { readonly name: string; readonly boardUrl: string },
  session: Session,
  invitees: readonly Invitee[],
): Invitation {
  const name = escapeHtml(community.name);
  const board = escapeHtml(community.boardUrl);
  return {
    subject: `Lean Coffee: ${community.name}`,
    body:
      `<p>${lengthOf(session)} for whatever ${name} wants to talk about. There is no agenda until we make one together: ` +
      `propose topics now, vote at the start, and talk about the favourites first.</p>` +
      `<p><a href="${board}">Propose a topic on the board</a>.</p>` +
      `<p>Come when you can; nobody keeps count.</p>`,
    session,
    invitees,
  };
}

function lengthOf({ startsAt, endsAt }: Session): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return minutes === 60 ? 'An hour' : `${minutes} minutes`;
}
