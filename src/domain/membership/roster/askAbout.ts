import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, type Result } from '../../kernel';

/** How many things somebody can be asked about, and how long each is. */
export const askAboutBounds = { most: 5, least: 2, longest: 60 } as const;

export type AskAboutRefusal =
  | { readonly code: 'tooManyTopics'; readonly limit: number }
  | { readonly code: 'topicLength'; readonly least: number; readonly most: number };

/**
 * Tidies what somebody offers to be asked about: one line each, nothing empty, nothing twice (upper and small letters make
 * no difference), in their order.
 */
export function tidyAskAbout(raw: readonly string[]): Result<readonly string[], AskAboutRefusal> {
  const { most, least, longest } = askAboutBounds;
  const byText = new Map<string, string>();
  for (const line of raw.map(tidyLine)) {
    if (hasSomethingToSee(line) && !byText.has(line.toLowerCase())) byText.set(line.toLowerCase(), line);
  }
  const topics = [...byText.values()];
  if (topics.length > most) return refused({ code: 'tooManyTopics', limit: most });
  const fits = topics.every((topic) => lengthOf(topic) >= least && lengthOf(topic) <= longest);
  return fits ? allowed(topics) : refused({ code: 'topicLength', least, most: longest });
}
