/** The service's limits that this tenant keeps to. */
export interface Limits {
  /** Identity resource units per 10 seconds, app and tenant. */
  identityUnits: number;
  /** Directory writes per 150 seconds, app and tenant. */
  identityWrites: number;
  /** Requests at a time, per app and mailbox. */
  mailboxConcurrency: number;
  /** Requests in 10 minutes, per app and mailbox. */
  mailboxRequests: number;
  /** Mails that a mailbox sends in a minute. */
  mailsPerMinute: number;
  /** SharePoint resource units a minute, app and tenant. */
  sharePointUnitsPerMinute: number;
  /** SharePoint resource units in 24 hours, app and tenant. */
  sharePointUnitsPerDay: number;
  /** Bytes of a file that one PUT may bring. */
  uploadBytes: number;
}

/**
 * Numbers of "Microsoft Graph service-specific throttling limits"; 3,500 units is a tenant of fewer than 50 people. SharePoint:
 * "Avoid getting throttled or blocked", a tenant of up to 1,000 licences. Mails: "Exchange Online limits". Uploads: 250 MB by
 * "driveItem: put content".
 */
export const documentedLimits: Limits = {
  identityUnits: 3500,
  identityWrites: 3000,
  mailboxConcurrency: 4,
  mailboxRequests: 10_000,
  mailsPerMinute: 30,
  sharePointUnitsPerMinute: 1250,
  sharePointUnitsPerDay: 1_200_000,
  uploadBytes: 250 * 1024 * 1024,
};
