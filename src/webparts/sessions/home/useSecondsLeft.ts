import { useEffect, useState } from 'react';

/**
 * Counts down what the API said was left.
 *
 * @param seconds - whole seconds, as it was said
 * @param said - the answer it was said in: another one begins the count anew
 * @returns whole seconds that are left, 0 in the end
 */
export function useSecondsLeft(seconds: number, said: object): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const look = (): void => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    look();
    const timer = window.setInterval(look, 1000);
    return () => window.clearInterval(timer);
  }, [seconds, said]);
  return left;
}
