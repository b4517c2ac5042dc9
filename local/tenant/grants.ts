/** What an administrator consented to, for one application. */
export interface Grants {
  /**
   * Calendars.* and Mail.* here are Exchange RBAC grants: they hold for the seed's service mailboxes only. Sites.Selected
   * opens the sites on which the seed gives the application a role, and no other.
   */
  application: string[];
  delegated: string[];
  /** People and mailboxes (ids, sign-in names, addresses) for whom an application access policy of Teams names this application. */
  meetingsOf?: string[];
}
