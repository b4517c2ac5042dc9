import { seriesEvent } from './weeklySeries';

describe('a series that somebody makes', () => {
  const series = { subject: 'Catch-up', firstDay: '2026-04-30', time: '23:30', minutes: 60, everyWeeks: 2 };

  it('is on the day of the week of its first date, at the same time on the clocks, over midnight too', () => {
    expect(seriesEvent({ ...series, attendees: [] })).toEqual({
      subject: 'Catch-up',
      start: { dateTime: '2026-04-30T23:30:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-05-01T00:30:00', timeZone: 'Europe/London' },
      recurrence: {
        pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
        range: { type: 'noEnd', startDate: '2026-04-30' },
      },
      attendees: [],
    });
  });

  it('meets in Teams when anybody is invited', () => {
    expect(seriesEvent({ ...series, attendees: ['ana@example.org'] })).toMatchObject({ isOnlineMeeting: true });
  });
});
