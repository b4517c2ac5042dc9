import type { HourParts } from './hourParts';
import { HourService } from './hourService';
import { HourWork } from './hourWork';

export type ProtectedHour = ReturnType<typeof openProtectedHour>;

/** Everything about looking for the hour that suits most, on the same parts. */
export function openProtectedHour(parts: HourParts) {
  return { service: new HourService(parts), work: new HourWork(parts) };
}
