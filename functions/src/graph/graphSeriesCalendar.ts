import { isMeetingAddress } from '../../../src/domain/invitations';
import { compareText } from '../../../src/domain/kernel';
import { Unavailable } from '../platform/unavailable';
import type { CalendarSeries, SeriesCalendar, Span } from '../series/SeriesCalendar';
import { isItemGone, isOutdated, refusalOf } from './calendarRefusals';
import type { GraphClient } from './graphClient';
import { eventPath, outlook } from './outlookCall';
import { instantOf, type GraphTime } from './graphEvent';

interface Address {
  readonly name?: string | null;
  readonly address?: string | null;
}

/** What we read of a series, and of its dates. */
interface SeriesEvent {
  readonly '@odata.etag'?: string;
  readonly id: string;
  readonly seriesMasterId?: string | null;
  readonly type?: string | null;
  readonly subject?: string | null;
  readonly start?: GraphTime | null;
  readonly end?: GraphTime | null;
  readonly isOrganizer?: boolean | null;
  /** An attendee keeps what the organiser has called off in the calendar, marked so. */
  readonly isCancelled?: boolean | null;
  readonly organizer?: { readonly emailAddress?: Address | null } | null;
  readonly attendees?: readonly { readonly emailAddress?: Address | null }[] | null;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
  /** Where the link stood before `onlineMeeting` was there. */
  readonly onlineMeetingUrl?: string | null;
  readonly recurrence?: { readonly pattern: object; readonly range: Range } | null;
}

interface Range {
  readonly type: string;
  readonly startDate: string;
  readonly endDate?: string | null;
}

const dateProperties = '$select=id,seriesMasterId,type,start,end,isCancelled&$top=250';
const seriesProperties =
  '$select=id,type,subject,organizer,isOrganizer,isCancelled,attendees,recurrence,onlineMeeting,onlineMeetingUrl';
/** Somebody may be changing the series at the same time: so often it is read anew. */
const attempts = 3;

/**
 * Meeting series in the calendar of a service mailbox, through Microsoft Graph. It reads one thing after the other, so that
 * it needs one of the four connections that Outlook gives an app for a mailbox.
 */
export class GraphSeriesCalendar implements SeriesCalendar {
  constructor(private readonly graph: GraphClient) {}

  async list(mailbox: string, span: Span): Promise<readonly CalendarSeries[]> {
    const byMaster = new Map<string, SeriesEvent[]>();
    for (const event of await this.all(mailbox, `/calendarView?${windowOf(span)}&${dateProperties}`)) {
      const { seriesMasterId, isCancelled } = event;
      if (seriesMasterId && !isCancelled)
        byMaster.set(seriesMasterId, [...(byMaster.get(seriesMasterId) ?? []), event]);
    }
    const found: CalendarSeries[] = [];
    for (const [masterId, dates] of byMaster) {
      const master = await this.read(mailbox, masterId, seriesProperties);
      if (master !== 'gone' && !master.isCancelled) found.push(seriesOf(mailbox, master, dates.map(datesOf)));
    }
    return found;
  }

  async look(mailbox: string, masterId: string, span: Span): Promise<CalendarSeries | 'gone'> {
    const master = await this.read(mailbox, masterId, seriesProperties);
    if (master === 'gone' || master.isCancelled) return 'gone';
    const path = `${eventPath(masterId)}/instances?${windowOf(span)}&${dateProperties}`;
    const dates: CalendarSeries['dates'][number][] = [];
    for (const event of (await this.all(mailbox, path)).filter(({ isCancelled }) => !isCancelled)) {
      // Only a date that was changed by itself can have other people.
      const own =
        event.type === 'exception' ? await this.read(mailbox, event.id, '$select=id,attendees,organizer') : 'gone';
      dates.push({ ...datesOf(event), ...(own === 'gone' ? {} : { attendees: addressesOf(mailbox, own) }) });
    }
    return seriesOf(mailbox, master, dates);
  }

  async endAfter(mailbox: string, masterId: string, lastDay: string): Promise<'ended' | 'gone'> {
    for (let made = 0; made < attempts; made += 1) {
      const master = await this.read(mailbox, masterId, seriesProperties);
      if (master === 'gone' || !master.recurrence) return 'gone';
      const { pattern, range } = master.recurrence;
      if (range.type === 'endDate' && (range.endDate ?? '') <= lastDay) return 'ended';
      const recurrence = { pattern, range: { ...range, type: 'endDate', endDate: lastDay, numberOfOccurrences: 0 } };
      try {
        // On the version just read: a second attempt after a lost answer is refused, and nobody is told twice.
        const etag = master['@odata.etag'];
        await this.graph.call({
          ...outlook(mailbox, 'patch', eventPath(masterId), { recurrence }),
          ...(etag ? { ifMatch: etag } : {}),
        });
        return 'ended';
      } catch (error) {
        if (isItemGone(error)) return 'gone';
        if (!isOutdated(error)) throw refusalOf(error);
      }
    }
    throw new Unavailable('calendar');
  }

  private async all(mailbox: string, path: string): Promise<readonly SeriesEvent[]> {
    const call = outlook(mailbox, 'get', path);
    try {
      return await this.graph.list<SeriesEvent>(call.workload, call.path);
    } catch (error) {
      // A series that went away between two reads has no dates.
      if (isItemGone(error)) return [];
      throw refusalOf(error);
    }
  }

  private async read(mailbox: string, eventId: string, properties: string): Promise<SeriesEvent | 'gone'> {
    try {
      return await this.graph.call<SeriesEvent>(outlook(mailbox, 'get', `${eventPath(eventId)}?${properties}`));
    } catch (error) {
      if (isItemGone(error)) return 'gone';
      throw refusalOf(error);
    }
  }
}

function seriesOf(mailbox: string, master: SeriesEvent, dates: CalendarSeries['dates']): CalendarSeries {
  const { id, subject, organizer, isOrganizer, recurrence, onlineMeeting, onlineMeetingUrl } = master;
  const joinUrl = onlineMeeting?.joinUrl ?? onlineMeetingUrl ?? '';
  const { name, address } = organizer?.emailAddress ?? {};
  return {
    masterId: id,
    subject: subject ?? '',
    organiser: { name: name ?? address ?? '', mail: address ?? '' },
    isOurs: isOrganizer === true,
    ...(recurrence ? { beginsOn: recurrence.range.startDate } : {}),
    attendees: addressesOf(mailbox, master),
    dates: [...dates].sort((a, b) => compareText(a.startsAt, b.startsAt)),
    // Whoever made the series wrote it: only an address of Teams goes into our words.
    ...(isMeetingAddress(joinUrl) ? { joinUrl } : {}),
  };
}

/** Everybody who has it in their calendar, the organiser too, but for the service mailbox itself. */
function addressesOf(mailbox: string, { attendees, organizer }: SeriesEvent): readonly string[] {
  const all = [...(attendees ?? []), ...(organizer ? [organizer] : [])];
  const addresses = all.flatMap(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? []);
  return [...new Set(addresses)].filter((address) => address !== mailbox.toLowerCase());
}

function datesOf({ start, end }: SeriesEvent): { startsAt: string; endsAt: string } {
  return { startsAt: instantOf(start), endsAt: instantOf(end) };
}

function windowOf({ from, to }: Span): string {
  return `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`;
}
