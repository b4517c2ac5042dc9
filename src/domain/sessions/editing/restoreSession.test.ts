import { holidays, zones } from '../testing';
import { Calendar } from '../testing/calendar';
import type { Cancellation } from '../session';
import { restoreSession } from './restoreSession';

const now = '2026-03-20T09:00:00.000Z';
const id = '2026-03-26';

/** March's session, cancelled in this way. */
function cancelled(by: Cancellation['by'] = 'lead'): Calendar {
  const calendar = new Calendar(
    { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
    '2026-03-01T09:00:00.000Z',
  );
  calendar.follow();
  calendar.now = now;
  calendar.cancel(id);
  calendar.sessions = calendar.sessions.map((session) =>
    session.cancelled ? { ...session, cancelled: { ...session.cancelled, by } } : session,
  );
  return calendar;
}

function restore(calendar: Calendar, at = now): unknown {
  const { sessions, cadence } = calendar;
  const known = { sessions, timeZone: 'Europe/London', ...(cadence ? { cadence } : {}) };
  const restored = restoreSession(calendar.find(id), known, at, zones, holidays);
  return restored.ok ? restored.value : restored.refusal;
}

describe('taking a cancellation back', () => {
  it('has the session take place as it was', () => {
    expect(restore(cancelled())).toEqual({ cancelled: undefined });
  });

  it('leaves one as it is that is not cancelled', () => {
    const calendar = cancelled();
    calendar.sessions = calendar.sessions.map(({ cancelled: _no, ...session }) => session);
    expect(restore(calendar)).toEqual({});
  });

  it('keeps one from being called off by the rhythm, or for want of topics, once more', () => {
    expect(restore(cancelled('newRhythm'))).toEqual({ cancelled: undefined, setByHand: true });
    expect(restore(cancelled('noTopics'))).toMatchObject({ cancelled: undefined, origin: { setAt: now } });
  });

  it('is too late once its time is over', () => {
    expect(restore(cancelled(), '2026-03-26T12:00:00.000Z')).toEqual({ code: 'sessionOver' });
  });

  it('is not possible where another session has taken its time', () => {
    const calendar = cancelled();
    expect(calendar.start('2026-03-26T11:30:00.000Z', 60).ok).toBe(true);
    expect(restore(calendar)).toMatchObject({ code: 'overlapsSession', startsAt: '2026-03-26T11:30:00.000Z' });
  });
});
