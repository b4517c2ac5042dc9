import { html, type Html } from '../html';
import { longDate, readerZone, wallTimeOf } from '../nearDates';
import type { TenantTime } from '../tenantTools';
import { layout, type Page } from './layout';

const hourMs = 3_600_000;

/** By how much the clock can be put forward. */
export const moves: ReadonlyMap<string, { readonly words: string; readonly milliseconds: number }> = new Map([
  ['PT1H', { words: '1 hour', milliseconds: hourMs }],
  ['P1D', { words: '1 day', milliseconds: 24 * hourMs }],
  ['P1W', { words: '1 week', milliseconds: 7 * 24 * hourMs }],
  ['P4W', { words: '4 weeks', milliseconds: 28 * 24 * hourMs }],
]);

/** `/clock`: what time it is in the organisation, and buttons to put the clock forward. @param news - what has just happened. */
export function clockPage({ now, offsetMs }: TenantTime, news?: string): Page {
  const { date, time } = wallTimeOf(now, readerZone);
  return {
    body: layout(
      'Clock',
      '/clock',
      html`<h1>Clock</h1>
        ${news !== undefined && html`<p class="news" role="status">${news}</p>`}
        <p class="time">
          <time datetime="${now.toISOString()}"><span class="hours">${time}</span> ${longDate(date)}</time>
        </p>
        <p class="meta">London time. ${aheadOf(offsetMs)}</p>
        <h2>Put the clock forward</h2>
        <p>
          Time passes for the whole organisation, and Guildhall does what it would have done on the way: each of its
          timers runs once for every day in which it would have ticked. The clock is never put back; start again with
          <code>npm start -- --reset</code> for that.
        </p>
        <form method="post" action="/clock" class="moves">
          ${[...moves].map(([by, { words }]) => html`<button name="by" value="${by}">${words}</button> `)}
        </form>`,
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
