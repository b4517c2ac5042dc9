import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import type { PlannedSession } from '../../sessions';
import { meetingOfSeries } from '../engine/errand';
import type { EngineParts } from '../EngineParts';

/** Asks Teams how many took part in a session that is over, unless that is known; never who. */
export async function countAttendance(
  { calendar, store }: EngineParts,
  { id, mailbox }: Community,
  session: PlannedSession,
  log: Log,
): Promise<void> {
  if (session.attended !== undefined || session.cancelled || !session.joinUrl) return;
  // The reports of a series are its organiser's.
  if (meetingOfSeries(session) !== undefined) return;
  const attended = await calendar.attended(mailbox, session.joinUrl);
  if (attended === undefined) return;
  await store.change(id, session, { attended });
  log('info', 'attendanceCounted', { community: id, session: session.id, count: attended });
}
