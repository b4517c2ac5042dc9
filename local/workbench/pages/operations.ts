import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { BrakeRow, DriftRow, Failure } from '../operations';
import { layout, type Page } from './layout';

interface OperationsContent {
  readonly failures: readonly Failure[];
  readonly brakes: readonly BrakeRow[];
  readonly drift: readonly DriftRow[];
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

const driftWords: Readonly<Record<string, string>> = {
  eventGone: 'The event had gone from the calendar.',
  peopleMissing: 'People were missing from the event.',
  otherTime: 'The event stood at another time, or with another link.',
  lateEvent: 'An event of a cancelled session had turned up.',
};

/** `/operations`: what failed, what is held back, and what was found otherwise in calendars. */
export function operationsPage({ failures, brakes, drift, news, trouble }: OperationsContent): Page {
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      'Operations',
      '/operations',
      html`<h1>Operations</h1>
        <p class="lead">What an administrator sees and can do, through the API.</p>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${trouble !== undefined && html`<p class="news trouble" role="alert">${trouble}</p>`}
        <h2>What needs help</h2>
        ${
          failures.length === 0
            ? html`<p class="empty">No invitation and no message has failed.</p>`
            : html`<ul class="entries">
                ${failures.map(failureRow)}
              </ul>`
        }
        <h2>Brakes</h2>
        <p>While one is on, nothing is written to any calendar and no mail goes out, for that community or for all.</p>
        <ul class="entries brakes">
          ${brakes.map(brakeRow)}
        </ul>
        <h2>Drift</h2>
        ${
          drift.length === 0
            ? html`<p class="empty">Every calendar was found as Guildhall had written it.</p>`
            : html`<ul class="entries">
                ${drift.map(driftRow)}
              </ul>`
        }`,
    ),
  };
}

const sessionName = (id: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(id) ? longDate(id) : 'Started by hand');

function failureRow({ id, community, sessionId, detail }: Failure): Html {
  return html`<li class="entry">
    <p class="when">${sessionId === undefined ? 'Messages' : sessionName(sessionId)}</p>
    <div class="what">
      <h3>${community}</h3>
      <p>${detail}</p>
      <form method="post" action="/operations">
        <button name="replay" value="${id}">Replay<span class="unseen"> for ${community}</span></button>
      </form>
    </div>
  </li>`;
}

function brakeRow({ scope, name, stopped }: BrakeRow): Html {
  const id = `reason-${scope}`;
  return html`<li class="entry">
    <p class="when">${stopped ? html`<span class="kind cancellation">Stopped</span>` : 'Not stopped'}</p>
    <div class="what">
      <h3>${name}</h3>
      ${
        stopped
          ? html`<p>${stopped.reason}</p>
              <p class="meta">Since ${moment(stopped.since)}.</p>
              <form method="post" action="/operations" class="moves">
                <input type="hidden" name="release" value="${scope}" />
                <button name="held" value="send">
                  Release, and send what was held<span class="unseen"> for ${name}</span>
                </button>
                <button name="held" value="drop">
                  Release, and drop what was held<span class="unseen"> for ${name}</span>
                </button>
              </form>`
          : html`<details>
              <summary>Stop<span class="unseen"> ${name}</span></summary>
              <form method="post" action="/operations" class="moves to">
                <label for="${id}">Why? Leads read it.</label>
                <input id="${id}" name="reason" required maxlength="300" autocomplete="off" />
                <button name="stop" value="${scope}">Stop<span class="unseen"> ${name}</span></button>
              </form>
            </details>`
      }
    </div>
  </li>`;
}

function driftRow({ at, kind, community, sessionId, part, isRepaired }: DriftRow): Html {
  return html`<li class="entry">
    <p class="when">${moment(at)}</p>
    <div class="what">
      <h3>${community}, ${sessionName(sessionId)}</h3>
      <p>${driftWords[kind] ?? kind} ${isRepaired ? 'It is in line again.' : 'It is being put in line.'}</p>
      ${part > 1 && html`<p class="meta">Event ${part} of this session.</p>`}
    </div>
  </li>`;
}

function moment(instant: string): string {
  const { date, time } = wallTimeOf(new Date(instant), readerZone);
  return `${longDate(date)}, ${time}`;
}
