import { advanceClock } from './advanceClock';
import { longDate, momentAt, readerZone, wallTimeOf } from './nearDates';
import { clockPage, moves } from './pages/clock';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** Each day on the way runs every timer twice, so a jump over years would take minutes. */
const furthestMs = 366 * 24 * 60 * 60_000;

/** `/clock`: shows the organisation's time; a form on it puts the clock forward. */
export function createClockRoute({ tenant, timers }: WorkbenchOptions): Route {
  async function forward(milliseconds: number, by: Record<string, string>): Promise<{ readonly goTo: string }> {
    const { runs } = await advanceClock(milliseconds, tenant, timers);
    const ran = Object.values(runs).reduce((sum, times) => sum + times, 0);
    return { goTo: `/clock?${new URLSearchParams({ ...by, ran: String(ran) })}` };
  }

  return async ({ method, url, form }) => {
    const move = moves.get(form.get('by') ?? '');
    if (method === 'POST' && move) return forward(move.milliseconds, { by: form.get('by') ?? '' });
    const to = form.get('to');
    if (method === 'POST' && to !== null) {
      const time = await tenant.time();
      const there = momentAt(to, readerZone);
      const left = there === undefined ? NaN : there.getTime() - time.now.getTime();
      if (left > 0 && left <= furthestMs) return forward(left, { to });
      return clockPage(time, { trouble: refusal(left) });
    }
    const ran = Number(url.searchParams.get('ran'));
    const by = moves.get(url.searchParams.get('by') ?? '')?.words;
    const reached = momentAt(url.searchParams.get('to') ?? '', readerZone);
    const news = by ? newsOf(`It is ${by} later now.`, ran) : reached && newsOf(arrival(reached), ran);
    return clockPage(await tenant.time(), news === undefined ? {} : { news });
  };
}

function refusal(left: number): string {
  if (Number.isNaN(left)) return 'That is no date and time. The clock was left where it is.';
  if (left > 0) return 'That is more than a year away. The clock was left where it is; go in smaller steps.';
  return 'That time is over. The clock goes forward only, and was left where it is.';
}

function arrival(moment: Date): string {
  const { date, time } = wallTimeOf(moment, readerZone);
  return `The clock was put to ${longDate(date)}, ${time}.`;
}

function newsOf(happened: string, ran: number): string {
  const runs =
    ran > 0 ? `Guildhall's timers ran ${ran === 1 ? 'once' : `${ran} times`} on the way.` : 'No timer was due.';
  return `${happened} ${runs}`;
}
