import { useEffect, useState } from 'react';

/** Draws again every minute, so that "2 minutes ago" stays true on a screen where nothing else happens. */
export function useMinute(): void {
  const [, setMinutes] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setMinutes((minutes) => minutes + 1), 60_000);
    return () => window.clearInterval(timer);
  }, []);
}
