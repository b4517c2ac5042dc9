import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeIn, wallTimeOf } from '../nearDates';
import type { Activity, MailMessage } from '../tenantShapes';
import { mailWords } from './mailWords';
import { safeHtml, type Links } from './safeHtml';

/** What a mail about an event is, in a word that stands before its subject. */
const kinds: Readonly<Record<string, string>> = {
  invitation: 'Invitation',
  update: 'Update',
  cancellation: 'Cancellation',
  response: 'Answer',
  forwarded: 'Forwarded',
  undeliverable: 'Not delivered',
  message: 'Mail',
};

/** One message of an inbox. */
export function messageEntry(message: MailMessage, links: Links): Html {
  const { subject, from, receivedDateTime, kind = '' } = message;
  const about = aboutMeeting(message);
  const title = subject ?? 'Without a subject';
  return html`<li class="entry">
    ${when(receivedDateTime)}
    <div class="what">
      <h3>${kinds[kind] !== undefined && html`<span class="kind ${kind}">${kinds[kind]}</span> `}${title}</h3>
      <p class="meta">From ${sender(from?.emailAddress)}</p>
      ${about !== undefined && html`<p>${about}</p>`} ${words(message, about !== undefined, title, links)}
    </div>
  </li>`;
}

/** As mail programs show it: the name, and the address behind it unless the name is the address. */
function sender({ name, address }: NonNullable<NonNullable<MailMessage['from']>['emailAddress']> = {}): string {
  if (name === undefined || name === address) return address ?? 'nobody';
  return address === undefined ? name : `${name}, ${address}`;
}

/** An ordinary mail stands there whole; long words about an event stand in the calendar and can be opened here. */
function words(message: MailMessage, aboutEvent: boolean, title: string, links: Links): Html | undefined {
  const body = message.body ?? { contentType: 'text', content: message.bodyPreview ?? '' };
  if (aboutEvent) return mailWords(body, title, { links, beginning: false });
  if (body.contentType === 'html') return html`<div class="mail">${safeHtml(body.content, links)}</div>`;
  return html`<p class="mail plain">${body.content}</p>`;
}

/** A message about an event says which. */
function aboutMeeting({
  kind,
  meetingMessageType,
  meetingRequestType,
  startDateTime,
}: MailMessage): string | undefined {
  if (!meetingMessageType || !startDateTime) return undefined;
  const { date, time } = wallTimeIn(startDateTime, readerZone);
  const at = `${longDate(date)}, ${time}`;
  if (meetingMessageType === 'meetingCancelled') return `Cancels the session of ${at}.`;
  if (kind === 'response' || meetingMessageType !== 'meetingRequest') return `An answer to the invitation for ${at}.`;
  return meetingRequestType === 'fullUpdate' ? `It is now on ${at}.` : `Invites you for ${at}.`;
}

/** One row of the activity feed in Teams. */
export function activityEntry({ text, previewText, topic, sentDateTime }: Activity): Html {
  const way = topic.webUrl !== null && /^https:\/\//i.test(topic.webUrl) ? topic.webUrl : undefined;
  return html`<li class="entry">
    ${when(sentDateTime)}
    <div class="what">
      <h3>${text}</h3>
      <p>${previewText}</p>
      <p class="meta">
        ${way === undefined ? topic.value : html`<a href="${way}" rel="noreferrer">${topic.value}</a>`}
      </p>
    </div>
  </li>`;
}

function when(moment: string | undefined): Html {
  if (moment === undefined) return html`<p class="when"></p>`;
  const { date, time } = wallTimeOf(new Date(moment), readerZone);
  return html`<p class="when">
    <time datetime="${moment}">${time}</time>
    <span class="meta">${longDate(date)}</span>
  </p>`;
}
