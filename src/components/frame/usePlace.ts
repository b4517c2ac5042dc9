import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../newId';

const key = 'guildhall';
const topKey = 'guildhallTop';

/** What this and other web parts of the page keep in an entry of the browser's history: how deep each of them was. */
type Depths = Readonly<Record<string, number>>;

/**
 * Where the reader is within a web part. Each screen behind the first is a step in the browser's history, so that Back leads
 * to the screen before and not away from the page. The address stays as it is: SharePoint goes by that. In Teams, which
 * frames the page and counts its own steps, the history is left alone.
 *
 * @param first - where the reader begins
 * @returns where the reader is, and the way elsewhere; to go to a screen that they came through is to go back
 */
export function usePlace<Place extends { readonly kind: string }>(
  first: Place,
): readonly [place: Place, goTo: (next: Place) => void] {
  const [place, setPlace] = useState(first);
  const [id] = useState(newId);
  const through = useRef<readonly Place[]>([first]);
  const depth = useRef(0);
  /** Steps back that were taken here, and are shown already. */
  const taken = useRef(0);

  useEffect(() => {
    const follow = ({ state }: PopStateEvent): void => {
      if (taken.current > 0) {
        taken.current -= 1;
        return;
      }
      const wanted = depthsIn(state)[id] ?? 0;
      const there = through.current[wanted];
      if (wanted === depth.current || !there) return;
      depth.current = wanted;
      setPlace(there);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [id]);

  const goTo = useCallback(
    (next: Place) => {
      const before = through.current.slice(0, depth.current + 1);
      const known = before.findIndex(({ kind }) => kind === next.kind);
      const wanted = known < 0 ? before.length : known;
      const steps = wanted - depth.current;
      through.current = [...before.slice(0, wanted), next];
      depth.current = wanted;
      setPlace(next);
      if (isFramed()) return;
      const { history } = window;
      const state = history.state as { readonly [topKey]?: string } | null;
      const following = { ...state, [key]: { ...depthsIn(state), [id]: wanted }, [topKey]: id };
      if (steps > 0) history.pushState(following, '');
      if (steps >= 0) return;
      if (state?.[topKey] === id) {
        taken.current += 1;
        history.go(steps);
        // The last step belongs to another web part, which is to stay where it is.
      } else history.replaceState({ ...following, [topKey]: state?.[topKey] }, '');
    },
    [id],
  );
  return [place, goTo];
}

function depthsIn(state: unknown): Depths {
  return (state as { readonly [key]?: Depths } | null)?.[key] ?? {};
}

function isFramed(): boolean {
  return window.parent !== window;
}
