import type { HourRefusal } from '../../../src/domain/protectedHour';
import type { Wordings } from '../platform/problems';

type HourCode = HourRefusal['code'];

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
    'The hour has to fit between the two times, written like 09:00 and 17:00. Nothing was changed; choose times that lie further apart.',
  ],
  noHourDay: [400, 'No day', 'Choose at least one day of the week. Nothing was changed.'],
  badHourWeeks: [
    400,
    'Number of weeks not possible',
    ({ least, most }) => `Guildhall looks ${Number(least)} to ${Number(most)} whole weeks ahead. Nothing was changed.`,
  ],
};
