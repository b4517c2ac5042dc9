import { readyTitle, type ReadyTitle } from './matchText';

/** Reads a job title of the directory. */
export type ReadTitle = (title: string) => ReadyTitle;

/** How many titles are remembered: what one page of the directory brings, and more than most organisations have. */
const rememberedAtMost = 20_000;

/**
 * Reads each title once, however many sets of rules ask for it: reading one takes longer than asking a set. Whoever judges by
 * several sets gives it to all of them, and lets go of it with them.
 */
export function readingTitles(read: ReadTitle = readyTitle): ReadTitle {
  const remembered = new Map<string, ReadyTitle>();
  return (title) => {
    const known = remembered.get(title);
    if (known) return known;
    if (remembered.size >= rememberedAtMost) remembered.clear();
    const ready = read(title);
    remembered.set(title, ready);
    return ready;
  };
}
