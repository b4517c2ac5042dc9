/**
 * A sentence that begins with a word from elsewhere, as "today" in front of a time.
 *
 * @param language - BCP 47, decides what the capital of a letter is
 */
export function startWithCapital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
