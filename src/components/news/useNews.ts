import { useCallback, useEffect, useState } from 'react';

/** A sentence to be spoken. Its number makes it another one even when it says the same again. */
export interface News {
  readonly text: string;
  readonly number: number;
}

/** Two things may be told in one breath; the later must not silence the earlier. */
const keptNews = 3;
/** In milliseconds: long enough to be spoken, and gone before it is no longer true. */
const keptFor = 10_000;

/**
 * What somebody who cannot see the screen should be told of, besides what they are reading.
 *
 * @returns the latest sentences, the newest last, for `SpokenNews`, and the way to tell another
 */
export function useNews(): readonly [readonly News[], (text: string) => void] {
  const [news, setNews] = useState<readonly News[]>([]);
  const tell = useCallback((text: string) => {
    setNews((earlier) =>
      [...earlier, { text, number: (earlier[earlier.length - 1]?.number ?? 0) + 1 }].slice(-keptNews),
    );
  }, []);
  useEffect(() => {
    if (news.length === 0) return;
    const timer = window.setTimeout(() => setNews([]), keptFor);
    return () => window.clearTimeout(timer);
  }, [news]);
  return [news, tell];
}
