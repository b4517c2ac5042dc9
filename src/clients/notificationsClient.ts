import type { MyNotificationsView } from '../domain/notifications';
import type { Ask } from './askApi';
import type { NotificationsApi } from './NotificationsApi';

/** @param ask - asks outside any community: what somebody hears is theirs, not one community's */
export function notificationsClient(ask: Ask): NotificationsApi {
  return {
    read: () => ask<MyNotificationsView>({ method: 'GET', path: 'me/notifications' }),
    mute: (community, body) =>
      ask<MyNotificationsView>({
        method: 'PUT',
        path: `communities/${encodeURIComponent(community)}/notifications`,
        body,
      }),
  };
}
