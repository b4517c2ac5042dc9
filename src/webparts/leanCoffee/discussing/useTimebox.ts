import { useEffect, useState } from 'react';
import type { CurrentTopicView } from '../../../domain/leanCoffee';

/** Where a timebox stands. */
export type TimeStage = 'running' | 'lastMinute' | 'up' | 'paused';

export interface TimeNow {
  readonly stage: TimeStage;
  /** In milliseconds; 0 when time is up. */
  readonly left: number;
}

const second = 1_000;
const minute = 60 * second;

/**
 * The timebox of a topic by the API's clock, drawn anew each time a second of it ends, so that every screen shows the
 * same figure. After a sleep it says at once how it is, not how it was.
 *
 * @param serverNow - the API's clock, in milliseconds since 1970
 */
export function useTimebox(current: CurrentTopicView | undefined, serverNow: () => number): TimeNow | undefined {
  const [, draw] = useState(0);
  const endsAt = current?.endsAt;
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    let timer: number | undefined;
    const tick = (): void => {
      window.clearTimeout(timer);
      draw((times) => times + 1);
      const left = Date.parse(endsAt) - serverNow();
      if (left > 0) timer = window.setTimeout(tick, left % second || second);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [endsAt, serverNow]);
  return current && timeNow(current, serverNow());
}

function timeNow({ endsAt, remainingMs }: CurrentTopicView, now: number): TimeNow {
  if (endsAt === undefined) return { stage: 'paused', left: remainingMs ?? 0 };
  const left = Math.max(0, Date.parse(endsAt) - now);
  return { stage: left === 0 ? 'up' : left <= minute ? 'lastMinute' : 'running', left };
}

/** `06:41`; a second that has begun counts. */
export function clockFigure(left: number): string {
  const seconds = Math.ceil(left / second);
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whole minutes, at least 1. */
export function wholeMinutes(left: number): number {
  return Math.max(1, Math.round(left / minute));
}
