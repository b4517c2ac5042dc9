import { createHash } from 'node:crypto';
import { englishRecordWords, recordMarkdown, recordOf, type RecordView } from '../../../src/domain/leanCoffee';
import { Unavailable } from '../platform/unavailable';
import { zoneRules } from '../platform/zoneRules';
import type { Closing } from './BoardStore';
import type { ClosedSession } from './closedSession';
import type { RecordLibrary, StoredRecord } from './RecordLibrary';
import type { RecordStore } from './RecordStore';
import type { BoardSession } from './Sessions';

/** How often it looks again when what stands in the library has changed in between. */
const attempts = 3;

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
 * Publishes the record of a session to the community's SharePoint site, and has it follow what is written afterwards. It
 * stays as it is from the moment a person has changed, moved or deleted it there.
 *
 * @param note - notes how far it has come
 * @returns the note as it stands then
 * @throws RecordRefused or Unavailable
 */
export async function publishRecord(
  library: RecordLibrary,
  closed: ClosedSession,
  note: (change: (closing: Closing) => Closing) => Promise<Closing>,
): Promise<Closing> {
  const { community, session } = closed;
  const markdown = markdownOf(closed);
  if (community.siteId === undefined || markdown === undefined || !isRecordBehind(closed)) return closed.closing;
  const place = [community.siteId, fileNameOf(session)] as const;
  const print = library.printOf(markdown);
  let noted = closed.closing;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const isTried = noted.recordUrl !== undefined || noted.recordSending !== undefined;
    const found = isTried ? await library.find(...place) : undefined;
    const isTheirs = found ? !isOurs(found, noted, print) : noted.recordUrl !== undefined;
    if (isTheirs) {
      return note((closing) => ({ ...closing, ...(found ? { recordUrl: found.url } : {}), recordLeft: true }));
    }
    const hasArrived = found?.print === print && found.tag !== noted.recordTag;
    // So that whoever goes on after a crash, or after an answer that was lost, knows it for ours.
    if (!hasArrived && noted.recordSending !== print) {
      noted = await note((closing) => ({ ...closing, recordSending: print }));
    }
    const written = found && hasArrived ? found : await library.put(...place, markdown, found);
    if (written === 'changed') continue;
    return note(({ recordSending: _arrived, ...closing }) => ({
      ...closing,
      recordUrl: written.url,
      recordTag: written.tag,
      recordText: digestOf(markdown),
    }));
  }
  throw new Unavailable('SharePoint');
}

/** The day it was held; the id keeps apart what else was held on the same day. */
function fileNameOf({ id, startsAt, timeZone }: BoardSession): string {
  const day = zoneRules.dateAt(startsAt, timeZone);
  return id.startsWith(day) ? `${id} Lean Coffee.md` : `${day} Lean Coffee (moved from ${id}).md`;
}

/** Whether the record in the library, if there is to be one, tells something else than the board does. */
export function isRecordBehind(closed: ClosedSession): boolean {
  const { recordLeft, recordText } = closed.closing;
  const markdown = markdownOf(closed);
  return markdown !== undefined && !recordLeft && recordText !== digestOf(markdown);
}

/** Ours is what we put there last, what was on its way there, and what says just what we would say. */
function isOurs({ tag, print }: StoredRecord, { recordTag, recordSending }: Closing, wanted: string): boolean {
  return tag === recordTag || print === recordSending || print === wanted;
}

/** Undefined when the community has no site, or when there is nothing to record. */
function markdownOf(closed: ClosedSession): string | undefined {
  const { community, session, board, closing } = closed;
  const record = recordOf(board, closed);
  const isWanted = isWorthReading(record) || closing.recordUrl !== undefined;
  if (community.siteId === undefined || !isWanted) return undefined;
  return recordMarkdown(record, englishRecordWords(session));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function isWorthReading({ discussed, takeaways, actions }: RecordView): boolean {
  return discussed.length + takeaways.length + actions.length > 0;
}
