import type { Instant } from '../kernel';

/** `Thursday 26 March 2026`, as it stands within a sentence. */
export function dayInWords(instant: Instant, timeZone: string, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(new Date(instant));
  // "Dydd Iau", with a capital, would begin a sentence.
  return words.replace(',', '').replace(/^Dydd /, 'dydd ');
}
