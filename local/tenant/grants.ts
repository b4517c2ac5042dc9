/** What an administrator consented to, for one application. */
export interface Grants {
  /** Calendars.* and Mail.* here are Exchange RBAC grants: they hold for the seed's service mailboxes only. */
  application: string[];
  delegated: string[];
}
