import type { UpcomingSessionView } from '../../domain/sessions';

/** What failed, as the API tells it. */
type Failed = Pick<UpcomingSessionView, 'trouble' | 'troubleCode'>;

/** Why an invitation failed, in the reader's language; where the strings do not know it, in the API's words. */
export function troubleInWords({ trouble, troubleCode }: Failed, strings: SessionsStrings): string | undefined {
  return troubleCode === undefined ? trouble : (textsOf(strings)[`Trouble_${troubleCode}`] ?? trouble);
}

/** The same, of a search for the hour. */
export function hourTroubleInWords({ trouble, troubleCode }: Failed, strings: SessionsStrings): string | undefined {
  return troubleCode === undefined ? trouble : (textsOf(strings)[`HourTrouble_${troubleCode}`] ?? trouble);
}

/** Codes come from outside. */
function textsOf(strings: SessionsStrings): Readonly<Record<string, string | undefined>> {
  return strings as unknown as Readonly<Record<string, string | undefined>>;
}
