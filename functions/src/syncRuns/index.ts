export { dailyLookSchedule, lookDailyTimer } from './lookDaily.timer';
export { membershipQueueName, membershipsQueue, poisonedMembershipsQueue } from './memberships.queue';
export { openSyncRuns } from './openSyncRuns';
export type { SyncRuns } from './openSyncRuns';
export { syncRunProblems } from './problems';
export type { RunMessage, RunQueue } from './RunStores';
export { syncRunRoutes } from './syncRuns.http';
export { syncMembershipsTimer, syncSchedule } from './syncMemberships.timer';
