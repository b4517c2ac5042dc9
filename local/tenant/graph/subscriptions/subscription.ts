/** What an application wants to hear of. */
export interface Subscription {
  id: string;
  /** As it was asked for: "users", "/groups/{id}/members". */
  resource: string;
  changeType: string;
  clientState: string | null;
  notificationUrl: string;
  lifecycleNotificationUrl: string | null;
  expirationDateTime: string;
  latestSupportedTlsVersion: string;
  applicationId: string;
  creatorId: string;
  /** Graph asked for a new authorization: nothing is told until the subscription is renewed. */
  paused?: boolean;
  /** The end was announced already. */
  warned?: boolean;
}

/** Users and groups: under 29 days ("subscription resource type"). */
export const longestMinutes = 41_760;
/** A shorter wish is raised to this. */
export const shortestMinutes = 45;
export const longestClientState = 128;
/** "Set up notifications for changes in resource data": quotas of user and group. */
export const mostPerTenant = 1_000;
export const mostPerApplication = 100;
