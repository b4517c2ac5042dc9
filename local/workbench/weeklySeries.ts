import { longDate, readerZone } from './nearDates';

/** A series that somebody makes in their own Outlook. Times are those of the reader's clocks. */
export interface WeeklySeries {
  readonly subject: string;
  /** Its first day; the others are on the same day of the week. */
  readonly firstDay: string;
  readonly time: string;
  readonly minutes: number;
  /** 1 for every week. */
  readonly everyWeeks: number;
  /** Mail addresses; nobody for an appointment of one's own. */
  readonly attendees: readonly string[];
}

/** The series as Graph takes it ("Create event", `recurrence`); it goes on until it is ended. */
export function seriesEvent({ subject, firstDay, time, minutes, everyWeeks, attendees }: WeeklySeries): object {
  const at = (ms: number): object => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: readerZone });
  // The clocks of the zone, written as if they were those of UTC.
  const start = Date.parse(`${firstDay}T${time}:00Z`);
  const [weekday = ''] = longDate(firstDay).split(' ');
  return {
    subject,
    start: at(start),
    end: at(start + minutes * 60_000),
    recurrence: {
      pattern: {
        type: 'weekly',
        interval: everyWeeks,
        daysOfWeek: [weekday.toLowerCase()],
        firstDayOfWeek: 'monday',
      },
      range: { type: 'noEnd', startDate: firstDay },
    },
    attendees: attendees.map((address) => ({ emailAddress: { address }, type: 'required' })),
    ...(attendees.length > 0 ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
  };
}
