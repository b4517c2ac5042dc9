import type { Instant } from '../kernel';
import type { CommunityNeed } from '../membership';

/** How long a community may go without a session before somebody should ask what it needs, in months. */
const quietMonths = 3;

/** What is known of a community when it is asked what it needs. */
export interface CommunityState {
  readonly leads: number;
  readonly lastSession?: Instant;
  readonly nextSession?: Instant;
  /** When Guildhall met it at the latest: what it did before that is not known. */
  readonly metAt: Instant;
  readonly isRunWaiting: boolean;
}

/** What a community needs somebody for. It is no verdict on it: nothing here compares one with another. */
export function needsOf(state: CommunityState, now: Instant): readonly CommunityNeed[] {
  return [
    ...(state.leads === 0 ? (['noLead'] as const) : []),
    ...(isQuiet(state, now) ? (['noSessionForThreeMonths'] as const) : []),
    ...(state.isRunWaiting ? (['runWaiting'] as const) : []),
  ];
}

/** Of one that Guildhall has just met it is not known how it met before; one that has planned to meet needs nobody to ask. */
function isQuiet({ lastSession, nextSession, metAt }: CommunityState, now: Instant): boolean {
  if (nextSession !== undefined) return false;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - quietMonths);
  const before = since.toISOString();
  return (lastSession ?? '') < before && metAt < before;
}
