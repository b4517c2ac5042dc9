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
}

/** Numbers of "Microsoft Graph service-specific throttling limits"; 3,500 units is a tenant of fewer than 50 people. */
export const documentedLimits: Limits = {
  identityUnits: 3500,
  identityWrites: 3000,
  mailboxConcurrency: 4,
  mailboxRequests: 10_000,
};
