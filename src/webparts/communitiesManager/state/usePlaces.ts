import { useCallback, useState } from 'react';
import { usePlace } from '../../../components/frame/usePlace';
import type { Place } from './desk';

interface Places {
  readonly place: Place;
  /** What has just been done, in a sentence; it stands until the reader goes on. */
  readonly done: string | undefined;
  goTo(place: Place): void;
  finish(text: string): void;
}

/** Where the reader is. @param tell - says something to those who do not see the screen */
export function usePlaces(tell: (text: string) => void): Places {
  const [place, setPlace] = usePlace<Place>({ kind: 'home' });
  const [done, setDone] = useState<string>();
  return {
    place,
    done,
    goTo: useCallback(
      (next: Place) => {
        setDone(undefined);
        setPlace(next);
      },
      [setPlace],
    ),
    finish: useCallback(
      (text: string) => {
        setDone(text);
        setPlace({ kind: 'home' });
        tell(text);
      },
      [tell, setPlace],
    ),
  };
}
