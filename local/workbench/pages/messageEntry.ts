import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeIn, wallTimeOf } from '../nearDates';
import type { MailMessage } from '../tenantTools';
import { safeHtml } from './safeHtml';

/** One message of an inbox. */
export function messageEntry(message: MailMessage): Html {
  const { subject, from, receivedDateTime } = message;
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
      ${about === undefined ? words(message) : html`<p class="preview">${about}</p>`}
    </div>
  </li>`;
}

/** The whole of an ordinary mail. */
function words({ body, bodyPreview }: MailMessage): Html {
  if (body?.contentType === 'html') return html`<div class="mail">${safeHtml(body.content)}</div>`;
  return html`<p class="mail plain">${body?.content ?? bodyPreview}</p>`;
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
