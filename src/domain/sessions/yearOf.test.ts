import type { Cancellation } from './session';
import { zones } from './testing/britain';
import { yearOf, type HeldSession } from './yearOf';

const now = '2026-03-20T09:00:00.000Z';

function on(day: string, more: Partial<HeldSession> = {}): HeldSession {
  return {
    id: day,
    startsAt: `${day}T11:00:00.000Z`,
    endsAt: `${day}T12:00:00.000Z`,
    timeZone: 'Europe/London',
    ...more,
  };
}
const by = (who: Cancellation['by']): Cancellation => ({ reason: '', at: now, by: who });
const year = (...sessions: HeldSession[]) => yearOf(sessions, now, 'Europe/London', zones);
const keptIn = (...sessions: HeldSession[]): readonly string[] =>
  year(...sessions).months.flatMap((month) => month.sessions.map(({ kept }) => kept));

describe('the hour over the year', () => {
  it('shows twelve months, this one last, also those without a session', () => {
    const { months } = year(on('2026-03-26'), on('2026-01-22'), on('2025-03-27'));
    expect(months.map(({ month }) => month)).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03'],
    ]);
    expect(months.filter(({ sessions }) => sessions.length > 0).map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-03',
    ]);
  });

  it('counts what was kept, moved and cancelled, and not yet what is to come', () => {
    const moved = on('2026-01-22', { setByHand: true, origin: { movedFrom: '2026-01-20T11:00:00.000Z' } });
    expect(
      year(on('2025-11-27', { attended: 9 }), on('2025-12-25', { cancelled: by('lead') }), moved, on('2026-03-26')),
    ).toMatchObject({ kept: 1, moved: 1, cancelled: 1 });
    expect(keptIn(on('2026-03-19', { cancelled: by('noTopics') }), on('2026-03-26'))).toEqual(['cancelled', 'coming']);
  });

  it('has kept the hour when a bank holiday moved it, somebody moved it back, or it only was longer', () => {
    const back = on('2026-01-22', { setByHand: true, origin: { movedFrom: '2026-01-22T11:00:00.000Z' } });
    const longer = on('2026-02-26', { setByHand: true });
    expect(keptIn(on('2025-12-29', { movedFor: 'Boxing Day' }), back, longer)).toEqual(['kept', 'kept', 'kept']);
  });

  it('leaves out what a new rhythm called off', () => {
    expect(keptIn(on('2026-02-26', { cancelled: by('newRhythm') }))).toEqual([]);
  });

  it('leaves out what is cancelled ahead, until its time is past', () => {
    const ahead = on('2026-03-27', { cancelled: by('lead') });
    expect(year(ahead)).toMatchObject({ kept: 0, cancelled: 0 });
    expect(yearOf([ahead], '2026-03-28T09:00:00.000Z', 'Europe/London', zones)).toMatchObject({ cancelled: 1 });
  });

  it('says how many took part when Teams has said', () => {
    const { months } = year(on('2026-02-26', { attended: 0 }), on('2026-01-22'));
    expect(months.at(-2)?.sessions).toEqual([{ startsAt: '2026-02-26T11:00:00.000Z', kept: 'kept', attended: 0 }]);
    expect(months.at(-3)?.sessions[0]).not.toHaveProperty('attended');
  });

  it('puts a session into the month that the community’s clocks show', () => {
    const late = on('2026-01-31', { startsAt: '2026-01-31T20:00:00.000Z', endsAt: '2026-01-31T21:00:00.000Z' });
    const { months } = yearOf([late], now, 'Asia/Kolkata', zones);
    expect(months.find(({ sessions }) => sessions.length > 0)?.month).toBe('2026-02');
  });
});
