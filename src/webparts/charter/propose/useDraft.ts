import { useCallback, useState } from 'react';
import { keyOf, remember, remembered } from '../state/browserMemory';
import { useDesk } from '../state/desk';

interface Draft<Value> {
  readonly value: Value;
  /** It was begun on an earlier visit. */
  readonly isResumed: boolean;
  set(value: Value): void;
  /** Keeps nothing of it any more. */
  forget(): void;
  /** Begins anew. */
  restart(): void;
}

/**
 * What somebody writes, kept in their browser until it is sent, so that neither a reload nor a refusal costs them their words.
 *
 * @param name - of what it is about, within the community
 * @param begin - makes what it begins with
 */
export function useDraft<Value extends object>(name: string, begin: () => Value): Draft<Value> {
  const { view } = useDesk();
  const key = keyOf(view, name);
  const [{ value, isResumed }, setKept] = useState(() => {
    const kept = remembered<Value>(key);
    return { value: { ...begin(), ...kept }, isResumed: kept !== undefined };
  });
  const set = useCallback(
    (next: Value) => {
      setKept((before) => ({ ...before, value: next }));
      remember(key, next);
    },
    [key],
  );
  const forget = useCallback(() => remember(key), [key]);
  return {
    value,
    isResumed,
    set,
    forget,
    restart: () => {
      forget();
      setKept({ value: begin(), isResumed: false });
    },
  };
}
