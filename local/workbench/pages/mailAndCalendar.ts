import { html, type Html } from '../html';
import { longDate, nearDay, readerZone, wallTimeOf } from '../nearDates';
import type { ActivityFeed, CalendarEvent, Mailbox, Persona } from '../tenantShapes';
import type { CommunitySite } from '../workbenchOptions';
import { eventEntry, eventTime } from './eventEntry';
import { layout, type Page } from './layout';
import { activityEntry, messageEntry } from './messageEntry';
import type { Links } from './safeHtml';
import { seriesForm } from './seriesForm';
import { sortEvents } from './sortEvents';

/** What the page of one mailbox shows. */
interface MailPageContent {
  readonly person: Persona;
  /** Whose mailboxes one can change to. */
  readonly people: readonly Persona[];
  readonly mailbox: Mailbox;
  readonly communities: readonly CommunitySite[];
  /** Absent for a mailbox that is nobody's own. */
  readonly feed?: ActivityFeed;
  readonly now: Date;
  readonly links: Links;
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

/** `/mail`: what lies in one person's calendar, inbox and activity feed. */
export function mailPage({
  person,
  people,
  mailbox,
  communities,
  feed,
  now,
  links,
  news,
  trouble,
}: MailPageContent): Page {
  const today = wallTimeOf(now, readerZone);
  const sorted = [...mailbox.events].sort((one, other) => startKey(one).localeCompare(startKey(other)));
  const isOver = (event: CalendarEvent): boolean => {
    const { end } = eventTime(event);
    return `${end.date}T${end.time}` <= `${today.date}T${today.time}`;
  };
  const entry = (event: CalendarEvent): Html => eventEntry(event, person, links);
  const { upcoming, furtherDates, own } = sortEvents(sorted.filter((event) => !isOver(event)));
  const past = sorted.filter(isOver).reverse();
  const folded = (events: readonly CalendarEvent[], [one, many]: readonly [string, string], which: string) =>
    events.length > 0 &&
    html`<details>
      <summary>${events.length === 1 ? one : `${events.length} ${many}`} ${which}</summary>
      ${days(events, today.date, entry)}
    </details>`;
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      `Mail and calendar of ${person.displayName}`,
      '/mail',
      html`<h1>Mail and calendar</h1>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${trouble !== undefined && html`<p class="news trouble" role="alert">${trouble}</p>`}
        ${switchPerson(person, people)}
        <div class="columns">
          <section aria-labelledby="upcoming">
            <h2 id="upcoming">Coming up</h2>
            ${
              upcoming.length > 0
                ? days(upcoming, today.date, entry)
                : html`<p class="empty">
                    Nothing is planned for ${person.displayName}. Guildhall invites the members of a community as soon
                    as its next sessions are planned.
                  </p>`
            }
            ${folded(furtherDates, ['One further date', 'further dates'], 'of series')}
            ${folded(own, ['One appointment', 'appointments'], 'of their own, which others see as busy')}
            ${folded(past, ['One entry', 'entries'], 'in the past')}
            ${person.userType !== 'Guest' && feed && seriesForm(person, communities, nextWeek(today.date))}
          </section>
          <div>
            <section aria-labelledby="inbox">
              <h2 id="inbox">Inbox</h2>
              ${whatWaits}
              ${
                mailbox.messages.length > 0
                  ? html`<ul class="entries">
                      ${mailbox.messages.map((message) => messageEntry(message, links))}
                    </ul>`
                  : html`<p class="empty">No mail has come for ${mailbox.address}.</p>`
              }
            </section>
            ${feed && activity(feed, person)}
          </div>
        </div>`,
      'wide',
    ),
  };
}

/** The workbench stands for Outlook and Teams, and sees what has come to them. */
const whatWaits = html`<p class="meta">
  What Guildhall has still to say does not show here. Messages wait while nobody is to be disturbed: from 18:00 to
  08:00, at weekends, on bank holidays, and after three in a day. <a href="/clock">Set the clock on</a>, and they come.
  Under <a href="/operations">Operations</a> stands what failed, and while mail is stopped for how many people something
  waits.
</p>`;

const nextWeek = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);

function startKey(event: CalendarEvent): string {
  const { start } = eventTime(event);
  return `${start.date}T${start.time}`;
}

function activity({ teamsApp, activities }: ActivityFeed, person: Persona): Html {
  const none = teamsApp
    ? `Nothing has come for ${person.displayName} in Teams.`
    : `${person.displayName} does not have the Teams app, so messages come by mail.`;
  return html`<section aria-labelledby="activity">
    <h2 id="activity">Activity in Teams</h2>
    ${
      activities.length > 0
        ? html`<ul class="entries">
            ${activities.map(activityEntry)}
          </ul>`
        : html`<p class="empty">${none}</p>`
    }
  </section>`;
}

function switchPerson(person: Persona, people: readonly Persona[]): Html {
  return html`<p class="lead">What has reached ${person.displayName}, ${person.mail}.</p>
    <nav class="switch" aria-label="Whose mail">
      <ul>
        ${people.map(
          ({ key, displayName }) =>
            html`<li>
              <a href="/mail?as=${key}" ${key === person.key && html` aria-current="page"`}>${displayName}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
}

function days(events: readonly CalendarEvent[], today: string, entry: (event: CalendarEvent) => Html): Html {
  const byDay = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const { date } = eventTime(event).start;
    byDay.set(date, [...(byDay.get(date) ?? []), event]);
  }
  return html`${[...byDay].map(([date, ofTheDay]) => {
    const near = nearDay(date, today);
    return html`<h3>${near ? `${near}, ` : ''}${longDate(date)}</h3>
      <ul class="entries">
        ${ofTheDay.map(entry)}
      </ul>`;
  })}`;
}
