import type { AdoptionRefusal, CountingRefusal, EndingRefusal } from '../../../src/domain/series';
import { momentInWords } from '../platform/momentInWords';
import type { Wordings } from '../platform/problems';

type SeriesCode =
  AdoptionRefusal['code'] | CountingRefusal['code'] | EndingRefusal['code'] | 'seriesUnknown' | 'calendarNotReadable';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly series: SeriesCode;
  }
}

/** The sentences of what is refused about series that were made by hand. */
export const seriesProblems: Wordings<SeriesCode> = {
  seriesUnknown: [
    404,
    'Series not found',
    'This series is not in the calendar any more. Nothing was changed; look again for what is there.',
  ],
  calendarNotReadable: [
    409,
    'Calendar not readable',
    ({ mailbox }) =>
      `Guildhall cannot read the calendar of ${String(mailbox)}, where it would find the series. Nothing was changed; an administrator has to look after that mailbox.`,
  ],
  seriesInvitesNobody: [
    409,
    'Invites no member',
    'Guildhall sees nobody of the community on this series but its organiser, so there is nothing to adopt. If the organiser hides who is invited, ask them to show it, then look again. Nothing was changed.',
  ],
  seriesTooSmall: [
    409,
    'Too few members',
    ({ least }) =>
      `A series is adopted only with ${Number(least)} members of the community on it or more; by fewer one could tell who has muted or declined invitations. Nothing was changed.`,
  ],
  seriesChangedTooOften: [
    429,
    'Changed too often',
    ({ limit, from, timeZone }) =>
      `People get mails each time a series is adopted, counted on up to another day, or left, so that is done at most ${Number(limit)} times in 24 hours. Nothing was changed; it is possible again from ${momentInWords(String(from), String(timeZone))}.`,
  ],
  noSuchSeriesEnd: [400, 'Not a day', 'That day does not exist. Nothing was changed; choose another one.'],
  seriesEndsInThePast: [400, 'In the past', 'A series ends today or later. Nothing was changed; choose a later day.'],
  seriesEndsTooFarAhead: [
    400,
    'Too far ahead',
    'A series ends within a year. Nothing was changed; choose an earlier day, or let it go on.',
  ],
  seriesBeginsLater: [
    400,
    'Begins later',
    'The series begins only after that day. Nothing was changed; choose a later day, or ask its organiser to cancel it.',
  ],
  seriesEndedTooOften: [
    429,
    'Ended too often',
    ({ limit, from, timeZone }) =>
      `Everybody on a series gets a mail when its last day changes, so it changes at most ${Number(limit)} times in 24 hours. Nothing was changed; the next day can be set from ${momentInWords(String(from), String(timeZone))}.`,
  ],
};
