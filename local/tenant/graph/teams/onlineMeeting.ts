import type { DirectoryUser } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { Meeting } from '../calendar/meeting';
import type { Directory } from '../directory/directory';
import type { Entity } from '../odata/select';
import type { AttendanceReport } from './meetingRecords';

/** A Teams meeting that a calendar event made, with its organiser. */
export interface OnlineMeeting {
  id: string;
  thread: string;
  joinUrl: string;
  organizer: DirectoryUser;
  event: Meeting;
  changed: Entity;
}

/** The Teams meetings behind the calendars. A meeting is there as long as an event carries its link. */
export interface OnlineMeetings {
  byJoinUrl(joinUrl: string): OnlineMeeting | undefined;
  byId(id: string): OnlineMeeting | undefined;
  change(meeting: OnlineMeeting, changed: Entity): OnlineMeeting;
  /** Newest first. */
  reports(meeting: OnlineMeeting): AttendanceReport[];
  hold(report: AttendanceReport): void;
}

/** The thread that a join link names; null for a link of another form. */
function threadOf(joinUrl: string): string | null {
  const [, thread] = /\/meetup-join\/([^/]+)\//.exec(joinUrl) ?? [];
  return thread === undefined ? null : decodeURIComponent(thread);
}

/** As Teams makes them: organiser and thread in base64. */
const onlineMeetingId = (organizerId: string, thread: string): string =>
  Buffer.from(`1*${organizerId}*0**${thread}`).toString('base64');

const threadOfId = (id: string): string | undefined =>
  /\*0\*\*(.+)$/.exec(Buffer.from(id, 'base64').toString('utf8'))?.[1];

/** @param state the tenant's. */
export function createOnlineMeetings(
  { meetings, meetingOptions, attendance }: Pick<TenantState, 'meetings' | 'meetingOptions' | 'attendance'>,
  directory: Directory,
): OnlineMeetings {
  const byThread = meetings.lookUp(({ joinUrl }) => (joinUrl === null ? null : threadOf(joinUrl)));
  const reportsOf = attendance.lookUp(({ thread }) => thread);

  const find = (thread: string | null | undefined): OnlineMeeting | undefined => {
    const event = thread ? byThread.first(thread) : undefined;
    const organizer = event && directory.userByMail(event.organizerMailbox);
    if (!thread || !event || !organizer || event.joinUrl === null) return undefined;
    const changed = meetingOptions.get(thread)?.changed ?? {};
    return { id: onlineMeetingId(organizer.id, thread), thread, joinUrl: event.joinUrl, organizer, event, changed };
  };

  return {
    byJoinUrl: (joinUrl) => {
      const found = find(threadOf(joinUrl));
      // Escapes may be written in capitals or not; everything else is the link as it was given out.
      return found?.joinUrl.toLowerCase() === joinUrl.toLowerCase() ? found : undefined;
    },
    byId: (id) => {
      const found = find(threadOfId(id));
      return found?.id === id ? found : undefined;
    },
    change: (meeting, changed) => {
      const after = { ...meeting, changed: { ...meeting.changed, ...changed } };
      meetingOptions.set(meeting.thread, { thread: meeting.thread, changed: after.changed });
      return after;
    },
    reports: ({ thread }) =>
      reportsOf
        .all(thread)
        .sort((one, other) => other.meetingStartDateTime.localeCompare(one.meetingStartDateTime)),
    hold: (report) => attendance.set(report.id, report),
  };
}
