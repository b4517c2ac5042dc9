import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { TenantTime } from '../tenantShapes';
import { layout, type Page } from './layout';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** By how much the clock can be put forward. */
export const moves: ReadonlyMap<string, { readonly words: string; readonly milliseconds: number }> = new Map([
  ['PT1M', { words: '1 minute', milliseconds: minuteMs }],
  ['PT10M', { words: '10 minutes', milliseconds: 10 * minuteMs }],
  ['PT1H', { words: '1 hour', milliseconds: hourMs }],
  ['P1D', { words: '1 day', milliseconds: 24 * hourMs }],
  ['P1W', { words: '1 week', milliseconds: 7 * 24 * hourMs }],
  ['P4W', { words: '4 weeks', milliseconds: 28 * 24 * hourMs }],
]);

/** What the page says besides the time. */
interface ClockNews {
  /** What has just happened. */
  readonly news?: string;
  /** Why the clock was not moved. */
  readonly trouble?: string;
}

/** `/clock`: what time it is in the organisation, and ways to put the clock forward. */
export function clockPage({ now, offsetMs }: TenantTime, { news, trouble }: ClockNews = {}): Page {
  const { date, time } = wallTimeOf(now, readerZone);
  return {
    ...(trouble === undefined ? {} : { status: 400 }),
    body: layout(
      'Clock',
      '/clock',
      html`<h1>Clock</h1>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        ${trouble !== undefined && html`<p class="news trouble" role="alert">${trouble}</p>`}
        <p class="time">
          <time datetime="${now.toISOString()}"><span class="hours">${time}</span> ${longDate(date)}</time>
        </p>
        <p class="meta">London time. ${aheadOf(offsetMs)}</p>
        <h2>Put the clock forward</h2>
        <form method="post" action="/clock" class="moves">
          ${[...moves].map(([by, { words }]) => html`<button name="by" value="${by}">${words}</button> `)}
        </form>
        <form method="post" action="/clock" class="moves to">
          <label for="to">To</label>
          <input id="to" name="to" type="datetime-local" value="${date}T${time}" min="${date}T${time}" required />
          <button>Put it there</button>
        </form>
        <p class="meta aside">
          Time passes for the whole organisation, and Guildhall does what it would have done on the way: each of its
          timers runs in the morning and at noon of every day, and at the end, if it would have ticked since the last
          time. The clock is never put back; start again with <code>npm start -- --reset</code> for that.
        </p>`,
    ),
  };
}

function aheadOf(offsetMs: number): Html | string {
  const hours = Math.round(Math.abs(offsetMs) / hourMs);
  if (hours === 0) {
    return 'The organisation lives in the present.';
  }
  const amount = hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.round(hours / 24)} days`;
  return `The organisation is ${amount} ${offsetMs > 0 ? 'ahead of' : 'behind'} the present.`;
}
