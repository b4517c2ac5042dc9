import { useEffect, useState } from 'react';

/** Gives the focus back, once a view is gone, to what had it before the view was there. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
