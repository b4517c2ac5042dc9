import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeIn, wallTimeOf } from '../nearDates';
import type { MailMessage } from '../tenantTools';

/** One message of an inbox. */
export function messageEntry(message: MailMessage): Html {
  const { subject, from, receivedDateTime, bodyPreview } = message;
  const received = receivedDateTime === undefined ? undefined : wallTimeOf(new Date(receivedDateTime), readerZone);
  const about = aboutMeeting(message);
  return html`<li class="entry">
    <p class="when">
      ${
        received &&
        html`<time datetime="${receivedDateTime}">${received.time}</time>
          <span class="meta">${longDate(received.date)}</span>`
      }
    </p>
    <div>
      <h3>${subject ?? 'Without a subject'}</h3>
      <p class="meta">From ${from?.emailAddress?.name ?? from?.emailAddress?.address ?? 'nobody'}</p>
      <p class="preview">${about ?? bodyPreview}</p>
    </div>
  </li>`;
}

/** A message about an event says which; its words are those that stand in the calendar already. */
function aboutMeeting({ meetingMessageType, meetingRequestType, startDateTime }: MailMessage): string | undefined {
  if (!meetingMessageType || !startDateTime) return undefined;
  const { date, time } = wallTimeIn(startDateTime, readerZone);
  const when = `${longDate(date)}, ${time}`;
  if (meetingMessageType === 'meetingCancelled') return `Cancels the session of ${when}.`;
  if (meetingMessageType !== 'meetingRequest') return `An answer to the invitation for ${when}.`;
  return meetingRequestType === 'fullUpdate' ? `Changes the session of ${when}.` : `Invites you for ${when}.`;
}
