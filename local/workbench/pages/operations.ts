import { html, type Html } from '../html';
import { longDate } from '../nearDates';
import type { BrakeRow, DriftRow, Failure } from '../operations';
import { layout, type Page } from './layout';
import { momentOf } from './moment';
import { dropQuestion, stoppedMailRow } from './stoppedMail';

interface OperationsContent {
  readonly failures: readonly Failure[];
  readonly brakes: readonly BrakeRow[];
  readonly drift: readonly DriftRow[];
  /** What is about to be dropped: the page asks first. */
  readonly toDrop?: BrakeRow;
  /** What has just happened. */
  readonly news?: string;
  /** What could not be done. */
  readonly trouble?: string;
}

const driftWords: Readonly<Record<string, string>> = {
  eventGone: 'The event had gone from the calendar.',
  peopleMissing: 'People were missing from the event.',
  otherTime: 'The event stood at another time.',
  otherWords: 'The event said something else than Guildhall had written, or had another link.',
  lateEvent: 'An event of a cancelled session had turned up.',
};

const outcomes: Readonly<Record<DriftRow['outcome'], string>> = {
  repaired: 'It is in line again.',
  underWay: 'It is being put in line.',
  left: 'It was left as it is.',
};

/** `/operations`: what failed, what is held back, and what was found otherwise in calendars. */
export function operationsPage({ failures, brakes, drift, toDrop, news, trouble }: OperationsContent): Page {
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      'Operations',
      '/operations',
      html`<h1>Operations</h1>
        <p class="lead">What an administrator sees and can do, through the API.</p>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${trouble !== undefined && html`<p class="news trouble" role="alert">${trouble}</p>`}
        ${toDrop && dropQuestion(toDrop)}
        <h2>What needs help</h2>
        ${
          failures.length === 0
            ? html`<p class="empty">No invitation and no message has failed.</p>`
            : html`<ul class="entries">
                ${failures.map(failureRow)}
              </ul>`
        }
        <h2>Stop all mail</h2>
        <p>
          While mail is stopped, nothing is written to any calendar and no mail goes out, for that community or for all.
          What comes up meanwhile is held back.
        </p>
        <ul class="entries brakes">
          ${brakes.map(stoppedMailRow)}
        </ul>
        <h2>Put right by Guildhall</h2>
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

/** The day in its id, with what tells a second session of that day apart; who put it there the id does not say. */
function sessionName(id: string): string {
  const [, day, further] = /^(\d{4}-\d{2}-\d{2})(-\d+)?$/.exec(id) ?? [];
  if (day === undefined) return id;
  return further === undefined ? longDate(day) : `${longDate(day)} (${further.slice(1)})`;
}

function failureRow({ id, community, sessionId, detail }: Failure): Html {
  return html`<li class="entry">
    <p class="when">${sessionId === undefined ? 'Messages' : sessionName(sessionId)}</p>
    <div class="what">
      <h3>${community}</h3>
      <p>${detail}</p>
      <form method="post" action="/operations">
        <button name="replay" value="${id}">Try again<span class="unseen"> for ${community}</span></button>
      </form>
    </div>
  </li>`;
}

function driftRow({ at, kind, community, sessionId, part, outcome }: DriftRow): Html {
  return html`<li class="entry">
    <p class="when">${momentOf(at)}</p>
    <div class="what">
      <h3>${community}, ${sessionName(sessionId)}</h3>
      <p>${driftWords[kind] ?? kind} ${outcomes[outcome]}</p>
      ${part > 1 && html`<p class="meta">Event ${part} of this session.</p>`}
    </div>
  </li>`;
}
