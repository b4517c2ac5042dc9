import { kindOf, type Log } from '../../platform/log';
import { carefulCalendar } from './carefulCalendar';
import type { EngineParts } from '../EngineParts';
import { checkErrand, type Errand } from './errand';
import { hostsDigest, meetingRefused } from './hosts';
import { CalendarRefusal } from '../SessionCalendar';

/**
 * Opens the Teams meeting of a session for everybody, with its leads as co-organisers. A tenant that does not allow it
 * keeps nobody from being invited: it is shown to administrators.
 *
 * @returns what names the hosts it was opened for, or that Teams refused
 */
export async function openMeeting(parts: EngineParts, errand: Errand, joinUrl: string, log: Log): Promise<string> {
  const { community, session, hosts } = errand;
  const writes = carefulCalendar(parts.calendar, () => checkErrand(parts, errand));
  try {
    await writes.openMeeting(community.mailbox, joinUrl, hosts);
    return hostsDigest(joinUrl, hosts);
  } catch (error) {
    if (!(error instanceof CalendarRefusal)) throw error;
    const told = { community: community.id, session: session.id, code: error.reason };
    log('error', 'meetingNotOpened', { ...told, error: kindOf(error) });
    return meetingRefused;
  }
}
