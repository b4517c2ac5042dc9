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

export type AgendaRefusal = ClosedRefusal | { readonly code: 'nothingProposed' };

/**
 * Writes the topics that are on the board into the invitation: everybody invited is told. The agenda that stands in it
 * already tells nobody.
 */
export function writeAgenda(
  session: DetailedSession,
  topics: readonly { readonly title: string }[],
  now: Instant,
): Result<SessionEdit & Pick<DetailedSession, 'agenda'>, AgendaRefusal> {
  const open = checkOpen(session, now);
  if (!open.ok) return open;
  const agenda = agendaOf(topics);
  if (agenda.length === 0) return refused({ code: 'nothingProposed' });
  if (JSON.stringify(agenda) === JSON.stringify(session.agenda)) return allowed({});
  const revision = session.revision + 1;
  return allowed({ agenda, revision, wordsRevision: revision });
}

function shorten(line: string): string {
  const characters = Array.from(line);
  if (characters.length <= agendaCharacters) return line;
  return `${characters
    .slice(0, agendaCharacters - 1)
    .join('')
    .trimEnd()}…`;
}
