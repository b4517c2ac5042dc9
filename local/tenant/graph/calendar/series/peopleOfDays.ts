import type { CalendarBook } from '../calendarBook';
import type { Meeting } from '../meeting';
import { seriesOf } from './occurrences';

/** Who comes, goes and stays between two lists of mailboxes. */
export function comparePeople(
  before: string[],
  wanted: string[],
): { leaving: string[]; joining: string[]; staying: string[] } {
  const [known, asked] = [new Set(before), new Set(wanted)];
  return {
    leaving: before.filter((mailbox) => !asked.has(mailbox)),
    joining: wanted.filter((mailbox) => !known.has(mailbox)),
    staying: wanted.filter((mailbox) => known.has(mailbox)),
  };
}

/** The series with those who join or leave all of it on the lists of single days too. */
export function withPeopleOnAllDays(
  book: CalendarBook,
  after: Meeting,
  before: Meeting,
  { leaving, joining }: { leaving: string[]; joining: string[] },
): Meeting {
  const series = seriesOf(after);
  if (!series || !seriesOf(before) || leaving.length + joining.length === 0) return after;
  const nameOf = ({ emailAddress }: Meeting['attendees'][number]): string => book.mailboxOf(emailAddress.address);
  const gone = new Set(leaving);
  const come = new Set(joining);
  const exceptions = Object.fromEntries(
    Object.entries(series.exceptions).map(([day, changes]) => {
      if (!changes.attendees) return [day, changes];
      const stay = changes.attendees.filter((attendee) => !gone.has(nameOf(attendee)));
      const there = new Set(stay.map(nameOf));
      const added = after.attendees.filter((one) => come.has(nameOf(one)) && !there.has(nameOf(one)));
      return [day, { ...changes, attendees: [...stay, ...added] }];
    }),
  );
  return { ...after, series: { ...series, exceptions } };
}
