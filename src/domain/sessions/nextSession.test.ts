import type { Cadence } from './rhythm/cadence';
import { hasGivenWay, nextSession } from './nextSession';
import { planSessions } from './rhythm/planSessions';
import { holidays, zones } from './testing/britain';

const cadence: Cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'Europe/London',
};
const planned = planSessions(cadence, '2026-01-05T09:00:00.000Z', zones, holidays);

describe('the session people see now', () => {
  it('shows people the first session that is not over, and lets a good conversation overrun', () => {
    expect(nextSession([...planned].reverse(), '2026-01-22T11:59:00.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([...planned].reverse(), '2026-01-22T12:29:59.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([...planned].reverse(), '2026-01-22T12:30:00.000Z')?.id).toBe('2026-02-26');
    expect(nextSession([], '2026-01-22T12:00:00.000Z')).toBeUndefined();
  });

  it('shows a session at once that was started while the one before overran, and no sooner', () => {
    const [first] = planned;
    if (!first) throw new Error('nothing is planned');
    const started = {
      ...first,
      id: '2026-01-22-2',
      startsAt: '2026-01-22T12:10:00.000Z',
      endsAt: '2026-01-22T13:10:00.000Z',
    };
    expect(nextSession([first, started], '2026-01-22T12:09:59.000Z')?.id).toBe('2026-01-22');
    expect(nextSession([first, started], '2026-01-22T12:10:00.000Z')?.id).toBe('2026-01-22-2');
  });

  it('is none that is cancelled, and a cancelled one takes nobody away', () => {
    const [first, second] = planned;
    if (!first || !second) throw new Error('too little is planned');
    const cancelled = { reason: 'Snow', at: '2026-01-20T09:00:00.000Z', by: 'lead' } as const;
    expect(nextSession([{ ...first, cancelled }, second], '2026-01-22T11:10:00.000Z')?.id).toBe('2026-02-26');
    const after = { ...second, startsAt: '2026-01-22T12:00:00.000Z' };
    expect(hasGivenWay(first, [after], '2026-01-22T12:10:00.000Z')).toBe(true);
    expect(hasGivenWay(first, [{ ...after, cancelled }], '2026-01-22T12:10:00.000Z')).toBe(false);
  });
});
