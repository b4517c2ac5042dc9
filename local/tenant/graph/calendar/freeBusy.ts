import type { Entity } from '../odata/select';
import type { BookedMeeting } from './bookedMeeting';
import { writeZonedTime } from './zonedTime';

/** How a slot is written in an availabilityView: "0 = free or working elsewhere, 1 = tentative, 2 = busy, 3 = out of office". */
const weights: Record<string, number> = { free: 0, workingElsewhere: 0, unknown: 0, tentative: 1, busy: 2, oof: 3 };

/** Until somebody has accepted, an invitation blocks their time with a question mark only. */
function statusOf({ meeting, copy }: BookedMeeting): string {
  const intended = String(meeting.settings.showAs ?? 'busy');
  return copy.isOrganizer || copy.response === 'accepted' || intended === 'free' ? intended : 'tentative';
}

/**
 * The availability of each slot, the strongest of what overlaps it, one digit a slot.
 *
 * @param from - milliseconds, as `to` and `slot`; a last slot that is cut short counts too.
 */
export function availabilityView(
  events: BookedMeeting[],
  { from, to, slot }: Record<'from' | 'to' | 'slot', number>,
): string {
  const view = new Array<number>(Math.ceil((to - from) / slot)).fill(0);
  for (const event of events) {
    const weight = weights[statusOf(event)] ?? 0;
    const first = Math.max(0, Math.floor((Date.parse(event.meeting.start) - from) / slot));
    const after = Math.min(view.length, Math.ceil((Date.parse(event.meeting.end) - from) / slot));
    for (let i = first; i < after; i += 1) view[i] = Math.max(view[i] ?? 0, weight);
  }
  return view.join('');
}

/**
 * One event as a scheduleItem.
 *
 * @param own - whether it is the caller's own calendar: of other people's nothing shows but when they are busy, as calendars are
 * shared in an organisation by default.
 */
export function scheduleItem(event: BookedMeeting, zone: string, own: boolean): Entity {
  const { meeting } = event;
  return {
    ...(own && {
      isPrivate: meeting.settings.sensitivity === 'private',
      subject: meeting.subject,
      location: meeting.location.displayName,
    }),
    status: statusOf(event),
    start: writeZonedTime(meeting.start, zone),
    end: writeZonedTime(meeting.end, zone),
  };
}
