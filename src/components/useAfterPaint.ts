import { useEffect, useState } from 'react';

/** The latest value, one drawing later: what is typed stands there before the list follows. */
export function useAfterPaint<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setDrawn(value), 0);
    return () => window.clearTimeout(timer);
  }, [value]);
  return drawn;
}
