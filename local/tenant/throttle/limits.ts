/** The service's limits that this tenant keeps to. */
export interface Limits {
  /** Identity resource units per 10 seconds, app and tenant. */
  identityUnits: number;
  /** Directory writes per 150 seconds, app and tenant. */
  identityWrites: number;
  /** Directory writes per 5 minutes, tenant, of all applications together. */
  identityWritesOfAll: number;
  /** Changes of subscriptions in 20 seconds, app and tenant. */
  subscriptionWrites: number;
  /** Lists of subscriptions in 20 seconds, app and tenant. */
  subscriptionLists: number;
  /** Requests at a time, per app and mailbox. */
  mailboxConcurrency: number;
  /** Requests in 10 minutes, per app and mailbox. */
  mailboxRequests: number;
  /** Mails that a mailbox sends in a minute. */
  mailsPerMinute: number;
  /** Recipients that a mailbox writes to in 24 hours, of mails and of invitations. */
  recipientsPerDay: number;
  /** SharePoint resource units a minute, app and tenant. */
  sharePointUnitsPerMinute: number;
  /** SharePoint resource units in 24 hours, app and tenant. */
  sharePointUnitsPerDay: number;
  /** SharePoint resource units in 5 minutes, all applications of the tenant together. */
  sharePointUnitsOfAll: number;
  /** Requests to SharePoint in 5 minutes on behalf of one person. */
  sharePointRequestsPerUser: number;
  /** Searches in a second on behalf of one person. */
  searchesPerSecond: number;
  /** Bytes that a library holds. */
  quotaBytes: number;
  /** Requests to the activity feeds of Teams in a second, app and tenant. */
  activitiesPerSecond: number;
  /** Other requests to Teams in a second, app and tenant. */
  teamsRequestsPerSecond: number;
  /** Bytes of a file that one PUT may bring. */
  uploadBytes: number;
}

/**
 * Numbers of "Microsoft Graph service-specific throttling limits"; 3,500 units is a tenant of fewer than 50 people, see
 * `limitsFor`. SharePoint:
 * "Avoid getting throttled or blocked", a tenant of up to 1,000 licences. Mails: "Exchange Online limits". Uploads: 250 MB by
 * "driveItem: put content".
 */
export const documentedLimits: Limits = {
  identityUnits: 3500,
  identityWrites: 3000,
  identityWritesOfAll: 18_000,
  subscriptionWrites: 500,
  subscriptionLists: 25,
  mailboxConcurrency: 4,
  mailboxRequests: 10_000,
  mailsPerMinute: 30,
  recipientsPerDay: 10_000,
  sharePointUnitsPerMinute: 1250,
  sharePointUnitsPerDay: 1_200_000,
  sharePointUnitsOfAll: 18_750,
  sharePointRequestsPerUser: 3000,
  searchesPerSecond: 10,
  quotaBytes: 25 * 1024 ** 4,
  activitiesPerSecond: 5,
  teamsRequestsPerSecond: 30,
  uploadBytes: 250 * 1024 * 1024,
};

/** The limits of an organisation of so many accounts: the directory gives more to larger ones (the same page, sizes S, M and L). */
export const limitsFor = (accounts: number): Limits => ({
  ...documentedLimits,
  identityUnits: accounts < 50 ? 3500 : accounts <= 500 ? 5000 : 8000,
  ...sharePointFor(accounts),
});

/** What SharePoint gives a tenant grows with its licences, by steps; whoever has an account has one here. */
function sharePointFor(licences: number): Partial<Limits> {
  const step = 1 + [1000, 5000, 15_000, 50_000].filter((end) => licences > end).length;
  const { sharePointUnitsPerMinute: perMinute, sharePointUnitsPerDay: perDay } = documentedLimits;
  const ofAll = documentedLimits.sharePointUnitsOfAll * step;
  return {
    sharePointUnitsPerMinute: perMinute * step,
    sharePointUnitsPerDay: perDay * step,
    sharePointUnitsOfAll: ofAll,
  };
}
