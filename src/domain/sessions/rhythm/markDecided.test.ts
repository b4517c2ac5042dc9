import type { Cadence } from './cadence';
import { markDecided } from './markDecided';
import { previewDates } from './previewDates';
import { holidays, zones } from '../testing/britain';
import { Calendar } from '../testing/calendar';

const now = '2026-03-01T09:00:00.000Z';
const thursdays: Cadence = {
  ...{ kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
};
const tuesdays: Cadence = { ...thursdays, weekday: 'tuesday' };

function planned(): Calendar {
  const calendar = new Calendar(thursdays, now);
  calendar.follow();
  return calendar;
}

/** `23` a session on that day, `-` none, otherwise when it is held instead. */
function linesOf({ sessions }: Calendar, cadence: Cadence): readonly string[] {
  return markDecided(previewDates(cadence, now, zones, holidays), sessions, cadence)
    .slice(0, 3)
    .map((line) => {
      if (line.kind === 'decided') return line.heldAt ?? '-';
      return line.kind === 'session' ? line.date.slice(-2) : line.kind;
    });
}

describe('the next dates of a rhythm', () => {
  it('are as the rhythm says where nobody has decided otherwise', () => {
    expect(linesOf(planned(), thursdays)).toEqual(['26', '23', '28']);
    expect(linesOf(planned(), tuesdays)).toEqual(['24', '28', '26']);
  });

  it('say where there is none because somebody has called it off, also under another rhythm', () => {
    const calendar = planned();
    calendar.cancel('2026-04-23');
    expect(linesOf(calendar, thursdays)).toEqual(['26', '-', '28']);
    expect(linesOf(calendar, tuesdays)).toEqual(['24', '-', '26']);
  });

  it('say when what stands for a day is held instead', () => {
    const calendar = planned();
    calendar.change('2026-04-23', { startsAt: '2026-04-29T13:00:00.000Z' });
    expect(linesOf(calendar, tuesdays)).toEqual(['24', '2026-04-29T13:00:00.000Z', '26']);
  });

  it('leave a session as it is that somebody has only made longer', () => {
    const calendar = planned();
    calendar.change('2026-04-23', { minutes: 90 });
    expect(linesOf(calendar, thursdays)).toEqual(['26', '23', '28']);
  });

  it('have the session that is planned for a day, though another of that month was called off', () => {
    const calendar = new Calendar({ ...thursdays, kind: 'everyWeeks', weeks: 1, startsOn: '2026-03-01' }, now);
    calendar.follow();
    calendar.cancel('2026-04-16');
    expect(linesOf(calendar, thursdays)).toEqual(['26', '23', '28']);
  });

  it('name of several sessions of a month the one that takes place', () => {
    const calendar = new Calendar({ ...tuesdays, kind: 'everyWeeks', weeks: 1, startsOn: '2026-03-01' }, now);
    calendar.follow();
    calendar.change('2026-04-14', { startsAt: '2026-04-15T13:00:00.000Z' });
    for (const day of ['2026-04-07', '2026-04-21']) calendar.cancel(day);
    expect(linesOf(calendar, thursdays)[1]).toBe('2026-04-15T13:00:00.000Z');
  });

  it('come back where a rhythm had called a session off', () => {
    const calendar = planned();
    calendar.cadence = undefined;
    calendar.follow();
    expect(linesOf(calendar, thursdays)).toEqual(['26', '23', '28']);
  });
});
