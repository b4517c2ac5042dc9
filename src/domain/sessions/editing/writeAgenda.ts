import { allowed, hasSomethingToSee, refused, tidyLine, type Instant, type Result } from '../../kernel';
import { checkOpen, type ClosedRefusal, type DetailedSession, type SessionEdit } from './changeSession';

/** An invitation names at most so many topics, each at most this long: it is read on telephones. */
const agendaTopics = 10;
const agendaCharacters = 160;

/**
 * The topics of an agenda as an invitation names them.
 *
 * @param topics - best first
 * @returns plain lines, at most ten; long ones shortened
 */
export function agendaOf(topics: readonly { readonly title: string }[]): readonly string[] {
  return topics
    .map(({ title }) => tidyLine(title))
    .filter(hasSomethingToSee)
    .slice(0, agendaTopics)
    .map(shorten);
}

/** So long an agenda stands before another one is written over it, in milliseconds: everybody reads each. An hour. */
const standsForMs = 3_600_000;

export type AgendaRefusal =
  | ClosedRefusal
  | { readonly code: 'nothingProposed' }
  | { readonly code: 'sessionBegun' }
  | { readonly code: 'agendaJustWritten'; readonly from: Instant; readonly timeZone: string };

/**
 * Writes the topics that are on the board into the invitation: everybody invited is told, once an hour at most and not
 * once the session has begun. The agenda that stands in it already tells nobody.
 */
export function writeAgenda(
  session: DetailedSession,
  topics: readonly { readonly title: string }[],
  now: Instant,
): Result<SessionEdit & Pick<DetailedSession, 'agenda' | 'agendaAt'>, AgendaRefusal> {
  const open = checkOpen(session, now);
  if (!open.ok) return open;
  if (session.startsAt <= now) return refused({ code: 'sessionBegun' });
  const agenda = agendaOf(topics);
  if (agenda.length === 0) return refused({ code: 'nothingProposed' });
  if (JSON.stringify(agenda) === JSON.stringify(session.agenda)) return allowed({});
  const from = session.agendaAt && new Date(Date.parse(session.agendaAt) + standsForMs).toISOString();
  if (from && from > now) return refused({ code: 'agendaJustWritten', from, timeZone: session.timeZone });
  const revision = session.revision + 1;
  return allowed({ agenda, agendaAt: now, revision, wordsRevision: revision });
}

function shorten(line: string): string {
  const characters = Array.from(line);
  if (characters.length <= agendaCharacters) return line;
  return `${characters
    .slice(0, agendaCharacters - 1)
    .join('')
    .trimEnd()}…`;
}
