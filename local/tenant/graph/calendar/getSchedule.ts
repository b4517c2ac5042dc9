import type { Directory } from '../directory/directory';
import { metadataUrl } from '../directory/collectionAnswer';
import { badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import type { CalendarBook } from './calendarBook';
import { toReadCalendars } from './eventOperations';
import { availabilityView, scheduleItem } from './freeBusy';
import type { MailboxAccess } from './mailboxAccess';
import type { MailboxRecords } from './mailboxRecords';
import { readPreferences } from './preferences';
import { readZonedTime } from './zonedTime';

/** "Up to 20 entities at once", "the time period to look up must be less than 62 days" (free/busy schedule of Outlook). */
const maxSchedules = 20;
const maxWindowMs = 62 * 86_400_000;
const minuteMs = 60_000;
/** "The default is 30 minutes, minimum is 5, maximum is 1440" (calendar: getSchedule). */
const [usualInterval, leastInterval, mostInterval] = [30, 5, 1440];

const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

interface Wish {
  schedules: string[];
  /** Milliseconds. */
  from: number;
  to: number;
  slot: number;
}

/** @throws GraphFailure 400, with the codes of Exchange's availability service */
function readWish(call: MatchedCall): Wish {
  // Documentation writes the names with a small or a capital first letter; both are taken.
  const body = Object.fromEntries(
    Object.entries(objectBody(call)).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
  const schedules = Array.isArray(body.schedules) ? body.schedules.map(String) : [];
  if (schedules.length === 0) throw badRequest('No schedules are given.', 'ErrorMailboxDataArrayEmpty');
  if (schedules.length > maxSchedules)
    throw badRequest('There are too many schedules in the request.', 'ErrorMailboxDataArrayTooBig');
  const from = Date.parse(readZonedTime(body.startTime, 'startTime').instant);
  const to = Date.parse(readZonedTime(body.endTime, 'endTime').instant);
  if (to <= from) throw badRequest('The end of the time interval is not after its start.', 'ErrorInvalidTimeInterval');
  if (to - from >= maxWindowMs)
    throw badRequest('The requested time duration specified is too long.', 'ErrorTimeIntervalTooBig');
  const minutes = Number(body.availabilityViewInterval ?? usualInterval);
  if (!Number.isInteger(minutes) || minutes < leastInterval || minutes > mostInterval)
    throw badRequest('The availability view interval is out of range.', 'ErrorInvalidMergedFreeBusyInterval');
  return { schedules, from, to, slot: minutes * minuteMs };
}

/** Whoever cannot be looked up gets an item that says so; the others come all the same. Code and words as they were seen. */
const unresolved = (scheduleId: string): Entity => ({
  scheduleId,
  error: {
    message: `Unable to resolve e-mail address ${scheduleId} to an Active Directory object.`,
    responseCode: '5009',
  },
});

/** When people are free or busy, without what they do. @param timeZone Windows name of the organisation's zone. */
export function getSchedule({
  book,
  access,
  records,
  directory,
  timeZone,
}: {
  book: CalendarBook;
  access: MailboxAccess;
  records: MailboxRecords;
  directory: Directory;
  timeZone: string;
}): Operation {
  const workingHours = {
    daysOfWeek: workingDays,
    startTime: '09:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: timeZone },
  };
  const hasCalendar = (mailbox: string): boolean => {
    const owner = directory.userByMail(mailbox);
    return owner?.userType === 'Member' && records.of(mailbox).state !== 'disabled';
  };

  const run = (call: MatchedCall) => {
    const asking = access.open(call);
    const { manner, headers } = readPreferences(call.headers.prefer);
    const { schedules, from, to, slot } = readWish(call);
    const value = schedules.map((scheduleId) => {
      const mailbox = book.mailboxOf(scheduleId);
      if (!hasCalendar(mailbox)) return unresolved(scheduleId);
      const events = book
        .between(mailbox, from, to)
        .sort((one, other) => (one.meeting.start < other.meeting.start ? -1 : 1));
      return {
        scheduleId,
        availabilityView: availabilityView(events, { from, to, slot }),
        scheduleItems: events.map((event) => scheduleItem(event, manner.zone, mailbox === asking.name)),
        workingHours,
      };
    });
    const context = `${metadataUrl}#Collection(microsoft.graph.scheduleInformation)`;
    return { status: 200, headers, body: { '@odata.context': context, value } };
  };

  return {
    method: 'POST',
    path: '/users/{}/calendar/getSchedule',
    workload: 'outlook',
    application: toReadCalendars,
    delegated: toReadCalendars,
    run,
  };
}
