import { useEffect, useState } from 'react';

const typingPauseInMs = 250;

/**
 * What a search finds, once the reader pauses. An answer to what is no longer asked is dropped.
 *
 * @param text - nothing while nothing is asked
 * @returns nothing before the first answer
 */
export function useSearch<Found>(
  text: string | undefined,
  search: (text: string) => Promise<readonly Found[]>,
): readonly Found[] | undefined {
  const [found, setFound] = useState<readonly Found[]>();
  useEffect(() => {
    if (text === undefined) {
      setFound(undefined);
      return undefined;
    }
    let isAsked = true;
    const timer = window.setTimeout(
      () => void search(text.trim()).then((answer) => isAsked && setFound(answer)),
      text ? typingPauseInMs : 0,
    );
    return () => {
      isAsked = false;
      window.clearTimeout(timer);
    };
  }, [text, search]);
  return found;
}
