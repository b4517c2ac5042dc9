import type { DeliveryParts } from './DeliveryParts';
import { DeliveryService } from './deliveryService';
import { FailedNotices } from './failedNotices';
import { NoticeSweep } from './noticeSweep';
import { PreferencesService, type PreferenceParts } from './preferencesService';

/** Everything that has people told things, by the part of it that does it. */
export interface Notifications {
  readonly delivery: DeliveryService;
  readonly sweep: NoticeSweep;
  readonly preferences: PreferencesService;
  readonly failures: FailedNotices;
}

/** Opens all of it on the same parts. */
export function openNotifications(parts: DeliveryParts & PreferenceParts): Notifications {
  return {
    delivery: new DeliveryService(parts),
    sweep: new NoticeSweep(parts),
    preferences: new PreferencesService(parts),
    failures: new FailedNotices(parts),
  };
}
