import { html, type Html } from '../html';
import { placeOf, readerZone, wallTimeIn } from '../nearDates';
import { answers } from '../outlook';
import type { CalendarEvent, Persona } from '../tenantShapes';
import { mailWords } from './mailWords';
import type { Links } from './safeHtml';

const responses: Readonly<Record<string, string>> = {
  accepted: 'You are coming',
  tentativelyAccepted: 'You are perhaps coming',
  declined: 'You are not coming',
};
const chosen: Readonly<Record<string, string>> = { accepted: 'accept', tentativelyAccepted: 'tentativelyAccept' };
const statuses: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'perhaps',
  declined: 'declined',
};
/** More names than these say nothing any more. */
const namesShown = 60;

/** Start and end on the clocks of whoever reads. */
export function eventTime(event: CalendarEvent): {
  readonly start: ReturnType<typeof wallTimeIn>;
  readonly end: ReturnType<typeof wallTimeIn>;
} {
  return { start: wallTimeIn(event.start, readerZone), end: wallTimeIn(event.end, readerZone) };
}

/** One entry of the calendar of `person`. */
export function eventEntry(event: CalendarEvent, person: Persona, links: Links): Html {
  const { start, end } = eventTime(event);
  const title = event.subject ?? 'Without a subject';
  const joinUrl = httpsOnly(event.onlineMeeting?.joinUrl);
  const place = event.location?.displayName;
  return html`<li class="entry">
    <p class="when">
      <time datetime="${start.date}T${start.time}">${start.time}</time> to ${end.time}
      <span class="meta">${placeOf(start.timeZone)}${elsewhere(event)}</span>
    </p>
    <div class="what">
      <h4>${event.isCancelled && html`<span class="cancelled">Cancelled:</span> `}${title}</h4>
      <p class="meta">${standing(event)}</p>
      ${place !== undefined && place !== '' && html`<p class="place">${place}</p>`}
      ${joinUrl && html`<p><a class="join" href="${joinUrl}" rel="noreferrer">Join in Teams</a></p>`}
      ${mailWords(event.body, title, { links })} ${invited(event)}
      ${event.isOrganizer !== true && event.isCancelled !== true && answerForm(event, person)}
    </div>
  </li>`;
}

/** The time on the clocks of the place where the event was made, when that is another one. */
function elsewhere({ start, originalStartTimeZone: zone }: CalendarEvent): string {
  const there = wallTimeIn(start, zone);
  return there.time === wallTimeIn(start, readerZone).time ? '' : `, ${there.time} ${placeOf(there.timeZone)}`;
}

function standing({ organizer, responseStatus, isOrganizer }: CalendarEvent): string {
  if (isOrganizer === true) return 'Organised by this mailbox.';
  const { name, address } = organizer?.emailAddress ?? {};
  const from = name ?? address;
  return `${from === undefined ? '' : `From ${from}. `}${responses[responseStatus?.response ?? ''] ?? 'You have not answered yet'}.`;
}

/** Who is invited, as Outlook shows it: names to everybody unless they are hidden, answers to the organiser only. */
function invited({ attendees = [], isOrganizer, hideAttendees, subject = '' }: CalendarEvent): Html {
  if (hideAttendees === true && isOrganizer !== true) {
    return html`<p class="meta">The organiser keeps to itself who else is invited.</p>`;
  }
  const all = attendees.length === 1 ? 'One person is invited' : `${attendees.length} people are invited`;
  const summary = isOrganizer === true ? `${all}: ${counted(attendees)}` : all;
  if (attendees.length === 0) return html`<p class="meta">${summary}.</p>`;
  const further = attendees.length - namesShown;
  return html`<details class="invited">
    <summary>${summary}<span class="unseen"> to ${subject}</span></summary>
    <ul class="names">
      ${attendees.slice(0, namesShown).map(({ emailAddress, status }) => {
        const answer = isOrganizer === true ? (statuses[status?.response ?? ''] ?? 'no answer') : undefined;
        return html`<li>${emailAddress?.name ?? emailAddress?.address ?? ''}${answer && ` (${answer})`}</li>`;
      })}
      ${further > 0 && html`<li>and ${further} more</li>`}
    </ul>
  </details>`;
}

function counted(attendees: NonNullable<CalendarEvent['attendees']>): string {
  const count = (response: string): number => attendees.filter(({ status }) => status?.response === response).length;
  const [yes, perhaps, no] = ['accepted', 'tentativelyAccepted', 'declined'].map(count) as [number, number, number];
  return `${yes} accepted, ${perhaps} perhaps, ${no} declined, ${attendees.length - yes - perhaps - no} without an answer`;
}

function answerForm(event: CalendarEvent, person: Persona): Html {
  if (person.userType === 'Guest') {
    return html`<p class="meta aside">
      This mailbox is with another organisation, which answers for itself; that cannot be tried on this machine.
    </p>`;
  }
  const given = chosen[event.responseStatus?.response ?? ''];
  const about = html`<span class="unseen"> ${event.subject ?? ''}</span>`;
  const id = `to-${[...event.id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7)}`;
  return html`<div class="answer">
    <form method="post" action="/mail?as=${person.key}">
      <input type="hidden" name="event" value="${event.id}" />
      ${Object.entries(answers).map(
        ([answer, { words }]) =>
          html`<button name="answer" value="${answer}" ${answer === given && html`aria-pressed="true"`}>
            ${words}${about}
          </button> `,
      )}
    </form>
    <details class="forward">
      <summary>Forward${about}</summary>
      <form method="post" action="/mail?as=${person.key}">
        <input type="hidden" name="event" value="${event.id}" />
        <label for="${id}">To which address?</label>
        <input id="${id}" name="forwardTo" type="email" required autocomplete="off" maxlength="200" />
        <button>Forward</button>
      </form>
    </details>
  </div>`;
}

/** A link from a calendar may be anything; only a web address becomes a link on the page. */
function httpsOnly(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}
