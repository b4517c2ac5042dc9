import type { Language } from '../../../src/domain/kernel';

/** `26 March 2026 at 11:00`, by the clocks of a zone, as it stands within a sentence; refusals are in English. */
export function momentInWords(instant: string, timeZone: string, language: Language = 'en'): string {
  const format = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}

/** `26 March 2026`, by the clocks of a zone. */
export function dateInWords(instant: string, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone }).format(new Date(instant));
}
