export { hourRoutes } from './hour.http';
export type { HourMessage } from './HourQueue';
export { hourQueueName, hoursQueue, poisonedHoursQueue } from './hours.queue';
export { openProtectedHour } from './openProtectedHour';
export type { ProtectedHour } from './openProtectedHour';
export { hourProblems } from './problems';
