import { useCallback, useEffect, useRef, useState } from 'react';
import { createGong, type Gong } from './gong';

/** Where the wish for silence is remembered, for this browser. */
const storageKey = 'guildhall.leanCoffee.sound';

export interface Sound {
  readonly isOn: boolean;
  toggle(): void;
  /** Does nothing while the sound is off, and before the reader has done something on the page. */
  ring(): void;
}

/** The sound at the end of a timebox. It is on until somebody turns it off. */
export function useSound(): Sound {
  const [isOn, setOn] = useState(() => remembered() !== 'off');
  const gong = useRef<Gong>();
  const hasActed = useRef(false);

  useEffect(() => {
    const act = (): void => {
      hasActed.current = true;
      gong.current?.allow();
    };
    document.addEventListener('pointerdown', act);
    document.addEventListener('keydown', act);
    return () => {
      document.removeEventListener('pointerdown', act);
      document.removeEventListener('keydown', act);
    };
  }, []);

  useEffect(() => {
    if (!isOn) return undefined;
    const made = createGong();
    gong.current = made;
    if (hasActed.current) made.allow();
    return () => {
      made.close();
      gong.current = undefined;
    };
  }, [isOn]);

  const toggle = useCallback(() => {
    remember(isOn ? 'off' : 'on');
    setOn(!isOn);
  }, [isOn]);
  const ring = useCallback(() => gong.current?.ring(), []);
  return { isOn, toggle, ring };
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null; // storage is closed to pages in some private windows
  }
}

function remember(wish: 'on' | 'off'): void {
  try {
    window.localStorage.setItem(storageKey, wish);
  } catch {
    // Then it holds as long as the page does.
  }
}
