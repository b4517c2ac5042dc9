import { englishRecordWords, recordMarkdown, recordOf, type RecordView } from '../../../src/domain/leanCoffee';
import type { ClosedSession } from './closedSession';
import type { RecordLibrary } from './RecordLibrary';
import type { RecordStore } from './RecordStore';

/**
 * Keeps the line of a closed session, for the list of past sessions and for those who missed it. A session to which
 * nobody came leaves none.
 */
export async function keepLine(records: Pick<RecordStore, 'save'>, closed: ClosedSession): Promise<void> {
  const { key, session, board, closing } = closed;
  const record = recordOf(board, closed);
  if (record.present === 0 && !isWorthReading(record)) return;
  await records.save(key.communityId, {
    sessionId: session.id,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: session.timeZone,
    discussed: record.discussed.length,
    takeaways: board.takeaways.filter(({ removed }) => !removed).length,
    actions: record.actions.length,
    ...(closing.recordUrl === undefined ? {} : { recordUrl: closing.recordUrl }),
    attended: board.attendees.map(({ person }) => person),
  });
}

/**
 * Publishes the record of a session to the community's SharePoint site, once.
 *
 * @returns where it stands; undefined when the community has no site, or when there is nothing to record
 * @throws RecordRefused or Unavailable
 */
export async function publishRecord(library: RecordLibrary, closed: ClosedSession): Promise<string | undefined> {
  const { community, session, board } = closed;
  const record = recordOf(board, closed);
  if (community.siteId === undefined || !isWorthReading(record)) return undefined;
  return library.publish(
    community.siteId,
    `${session.id} Lean Coffee.md`,
    recordMarkdown(record, englishRecordWords(session)),
  );
}

function isWorthReading({ discussed, takeaways, actions }: RecordView): boolean {
  return discussed.length + takeaways.length + actions.length > 0;
}
