import { escapeHtml, minutesOf } from '../kernel';
import type { Place, Session, SessionDetails, Speaker } from '../sessions';
import { asOurWords, joinLine } from './eventBody';
import { plainHtml, plainLine } from './plainWords';

/** What an event says. */
export interface InvitationWords {
  readonly subject: string;
  /** HTML; every value put into it is escaped, and what people wrote holds no link. */
  readonly body: string;
  /** Where people meet, in one line. */
  readonly location: string;
}

/** What the words of an invitation tell of a session. */
export type InvitedSession = Pick<Session, 'startsAt' | 'endsAt'> &
  Pick<SessionDetails, 'place' | 'speaker' | 'agenda' | 'wordsRevision'>;

/**
 * Words the invitation: what the hour is for, how to propose, who comes, where it is, and a link to the board that stays
 * the same. A session that was moved keeps its words.
 *
 * @param community - `boardUrl`: where its Lean Coffee stands
 * @param link - the Teams link, for an event that does not hold the meeting itself
 */
export function wordInvitation(
  community: { readonly name: string; readonly boardUrl: string },
  session: InvitedSession,
  link?: string,
): InvitationWords {
  const { place, speaker, agenda = [], wordsRevision } = session;
  const board = escapeHtml(community.boardUrl);
  const body = [
    `<p>${purposeOf(session, escapeHtml(community.name))}</p>`,
    speaker ? `<p>${speakerLine(speaker)}</p>` : '',
    agenda.length > 0
      ? `<p>On the board:</p><ul>${agenda.map((topic) => `<li>${plainHtml(topic)}</li>`).join('')}</ul>`
      : '',
    `<p><a href="${board}">${agenda.length > 0 ? 'Open the board' : 'Propose a topic on the board'}</a>.</p>`,
    link ? joinLine(link) : '',
    placeLines(place),
    `<p>Come when you can; nobody notes who came. Members who would rather not have these invitations turn them off on the ` +
      `board, under "My notifications".</p>`,
  ];
  return {
    subject: `Lean Coffee: ${community.name}`,
    body: asOurWords(body.join(''), wordsRevision, link),
    location: place?.room ? `${plainLine(place.room)}, and Microsoft Teams` : 'Microsoft Teams meeting',
  };
}

function purposeOf(session: InvitedSession, name: string): string {
  const hour = `${lengthOf(session)} for whatever ${name} wants to talk about.`;
  return session.agenda && session.agenda.length > 0
    ? `${hour} We vote at the start and talk about the favourites first; further topics are welcome until then.`
    : `${hour} There is no agenda until we make one together: propose topics now, vote at the start, and talk about the ` +
        `favourites first.`;
}

function lengthOf(session: InvitedSession): string {
  const minutes = minutesOf(session);
  return minutes === 60 ? 'An hour' : `${minutes} minutes`;
}

/** Their address is nobody's business but ours. */
function speakerLine({ name, topic }: Speaker): string {
  return `With ${plainHtml(name)}${topic ? `, who speaks about ${plainHtml(topic)}` : ''}.`;
}

function placeLines(place: Place = {}): string {
  const lines = [
    place.room ? `Where: ${plainHtml(place.room)}` : '',
    place.accessNotes ? `Getting there: ${plainHtml(place.accessNotes)}` : '',
    place.dialIn ? `By telephone: ${plainHtml(place.dialIn)}` : '',
    place.captions ? 'There will be live captions.' : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? `<p>${lines.join('<br>')}</p>` : '';
}
