import { html, type Html } from '../html';
import { placeOf, wallTimeIn } from '../nearDates';
import type { CalendarEvent } from '../tenantTools';

const responses: Readonly<Record<string, string>> = {
  accepted: 'You are coming',
  tentativelyAccepted: 'You are perhaps coming',
  declined: 'You are not coming',
  organizer: 'You organise this',
};

/** Start and end on the clocks of the place where the event was made. */
export function eventTime(event: CalendarEvent): {
  readonly start: ReturnType<typeof wallTimeIn>;
  readonly end: ReturnType<typeof wallTimeIn>;
} {
  return {
    start: wallTimeIn(event.start, event.originalStartTimeZone),
    end: wallTimeIn(event.end, event.originalStartTimeZone),
  };
}

/** One entry of a calendar. */
export function eventEntry(event: CalendarEvent): Html {
  const { start, end } = eventTime(event);
  const organiser = event.organizer?.emailAddress;
  const invited = event.attendees?.length ?? 0;
  const joinUrl = httpsOnly(event.onlineMeeting?.joinUrl);
  return html`<li class="entry">
    <p class="when">
      <time datetime="${start.date}T${start.time}">${start.time}</time> to ${end.time}
      <span class="meta">${placeOf(start.timeZone)}</span>
    </p>
    <div>
      <h4>
        ${event.isCancelled && html`<span class="cancelled">Cancelled:</span> `}${event.subject ?? 'Without a subject'}
      </h4>
      <p class="meta">
        ${organiser && `From ${organiser.name ?? organiser.address ?? ''}. `}${
          invited === 1 ? 'One person is' : `${invited} people are`
        }
        invited. ${responses[event.responseStatus?.response ?? ''] ?? 'You have not answered yet'}.
      </p>
      ${event.bodyPreview && html`<p class="preview">${event.bodyPreview}</p>`}
      ${joinUrl && html`<p><a href="${joinUrl}" rel="noreferrer">Join in Teams</a></p>`}
    </div>
  </li>`;
}

/** A link from a calendar may be anything; only a web address becomes a link on the page. */
function httpsOnly(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}
