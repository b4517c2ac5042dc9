import type { StartRefusal } from '../../../src/domain/sessions';
import type { Wordings } from '../platform/problems';

/** What is refused about sessions. */
type SessionsCode = StartRefusal['code'] | 'failureUnknown';

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly sessions: SessionsCode;
  }
}

/** The sentences of what is refused about sessions. */
export const sessionProblems: Wordings<SessionsCode> = {
  badSessionLength: [
    400,
    'Length not possible',
    ({ least, most }) => `A session lasts ${Number(least)} to ${Number(most)} whole minutes. Nothing was started.`,
  ],
  startsInThePast: [
    400,
    'In the past',
    'A session cannot start in the past. Nothing was started; choose a later time.',
  ],
  startsTooFarAhead: [
    400,
    'Too far ahead',
    'A session starts within a year. Nothing was started; choose an earlier time.',
  ],
  overlapsSession: [
    409,
    'Another session then',
    ({ startsAt, timeZone }) =>
      `The community has another session at that time: it starts on ${momentOf(String(startsAt), String(timeZone))}. Nothing was started; choose another time.`,
  ],
  failureUnknown: [404, 'Failure unknown', 'There is no such failure; it may have been replayed already.'],
};

/** `26 March 2026 at 11:00`, by the clocks of the community. */
function momentOf(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}
