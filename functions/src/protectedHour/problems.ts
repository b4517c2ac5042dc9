import type { HourRefusal, TooOften } from '../../../src/domain/protectedHour';
import { momentInWords } from '../platform/momentInWords';
import type { Wordings } from '../platform/problems';

type HourCode = HourRefusal['code'] | TooOften['code'] | 'hourBeingLooked';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly protectedHour: HourCode;
  }
}

/** The sentences of what is refused about looking for the hour. */
export const hourProblems: Wordings<HourCode> = {
  badHourLength: [
    400,
    'Length not possible',
    ({ least, most, step }) =>
      `An hour to look for lasts ${Number(least)} to ${Number(most)} minutes, in steps of ${Number(step)}. Nothing was changed.`,
  ],
  badHourSpan: [
    400,
    'Times do not fit',
    ({ least }) =>
      `The hour has to fit between the two times, written like 09:00 and 17:00 and at least ${Number(least)} minutes apart. Nothing was changed; choose times that lie further apart.`,
  ],
  noHourDay: [400, 'No day', 'Choose at least one day of the week. Nothing was changed.'],
  badHourWeeks: [
    400,
    'Number of weeks not possible',
    ({ least, most }) => `Guildhall looks ${Number(least)} to ${Number(most)} whole weeks ahead. Nothing was changed.`,
  ],
  hourBeingLooked: [
    409,
    'Already looking',
    'Guildhall is looking for the hour of this community already. Nothing was changed; wait until that search has ended, then look again.',
  ],
  hourAskedTooOften: [
    429,
    'Looked for often',
    ({ most, from, timeZone }) =>
      `A community looks for its hour at most ${Number(most)} times in 24 hours, so that nobody’s calendar can be worked out by comparing. What was found last stays; look again from ${momentInWords(String(from), String(timeZone))} on.`,
  ],
};
