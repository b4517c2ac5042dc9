/** `26 March 2026 at 11:00`, by the clocks of a zone, as it stands within a sentence of a refusal. */
export function momentInWords(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}
