import { html, type Html } from '../html';
import { longDate, nearDay, readerZone, wallTimeOf } from '../nearDates';
import { peopleAtTheEntrance } from '../personas';
import type { CalendarEvent, Mailbox, Persona } from '../tenantTools';
import { eventEntry, eventTime } from './eventEntry';
import { messageEntry } from './messageEntry';
import { layout, type Page } from './layout';

/** `/mail`: what lies in one person's calendar and inbox. */
export function mailPage(person: Persona, people: readonly Persona[], mailbox: Mailbox, now: Date): Page {
  const today = wallTimeOf(now, readerZone);
  const sorted = [...mailbox.events].sort((one, other) => startKey(one).localeCompare(startKey(other)));
  const isOver = (event: CalendarEvent): boolean => {
    const { end } = eventTime(event);
    const there = wallTimeOf(now, knownZone(end.timeZone));
    return `${end.date}T${end.time}` <= `${there.date}T${there.time}`;
  };
  const upcoming = sorted.filter((event) => !isOver(event));
  const past = sorted.filter(isOver).reverse();
  return {
    body: layout(
      `Mail and calendar of ${person.displayName}`,
      '/mail',
      html`<h1>Mail and calendar</h1>
        ${switchPerson(person, people)}
        <section aria-labelledby="upcoming">
          <h2 id="upcoming">Coming up</h2>
          ${
            upcoming.length > 0
              ? days(upcoming, today.date)
              : html`<p class="empty">
                  Nothing is planned for ${person.displayName}. Guildhall invites the members of a community as soon as
                  its next sessions are planned.
                </p>`
          }
        </section>
        ${
          past.length > 0 &&
          html`<details>
            <summary>${past.length === 1 ? 'One entry' : `${past.length} entries`} in the past</summary>
            ${days(past, today.date)}
          </details>`
        }
        <section aria-labelledby="inbox">
          <h2 id="inbox">Inbox</h2>
          ${
            mailbox.messages.length > 0
              ? html`<ul class="entries">
                  ${mailbox.messages.map(messageEntry)}
                </ul>`
              : html`<p class="empty">No mail has come for ${mailbox.address}.</p>`
          }
        </section>`,
    ),
  };
}

function startKey(event: CalendarEvent): string {
  const { start } = eventTime(event);
  return `${start.date}T${start.time}`;
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // A Windows name such as "GMT Standard Time": near enough to tell past from future.
    return readerZone;
  }
}

function switchPerson(person: Persona, people: readonly Persona[]): Html {
  return html`<p class="lead">What has reached ${person.displayName}, ${person.mail}.</p>
    <nav class="switch" aria-label="Whose mail">
      <ul>
        ${peopleAtTheEntrance(people).map(
          ({ key, displayName }) =>
            html`<li>
              <a href="/mail?as=${key}" ${key === person.key && html` aria-current="page"`}>${displayName}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
}

function days(events: readonly CalendarEvent[], today: string): Html {
  const byDay = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const { date } = eventTime(event).start;
    byDay.set(date, [...(byDay.get(date) ?? []), event]);
  }
  return html`${[...byDay].map(([date, ofTheDay]) => {
    const near = nearDay(date, today);
    return html`<h3>${near ? `${near}, ` : ''}${longDate(date)}</h3>
      <ul class="entries">
        ${ofTheDay.map(eventEntry)}
      </ul>`;
  })}`;
}
