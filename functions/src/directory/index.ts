export type { DirectoryMessage } from './DirectoryQueue';
export { directoryRoutes } from './directory.http';
export { directoryQueue, directoryQueueName, poisonedDirectoryQueue } from './directory.queue';
export { isImpersonal } from './impersonal';
export { keepSubscriptionsTimer, subscriptionsSchedule } from './keepSubscriptions.timer';
export { openDirectory } from './openDirectory';
export type { Directory } from './openDirectory';
export type {
  ChangeSink,
  GroupChange,
  GroupHead,
  GroupNow,
  KeptOut,
  KnownValues,
  Organisation,
  PersonChange,
} from './Organisation';
export { readDirectoryTimer, readingSchedule } from './readDirectory.timer';
export { seesDirectory } from './seesDirectory';
