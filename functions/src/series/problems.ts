import type { AdoptionRefusal } from '../../../src/domain/series';
import type { Wordings } from '../platform/problems';

type SeriesCode = AdoptionRefusal['code'] | 'seriesUnknown' | 'calendarNotReadable';

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
};
