export { MuteLinks } from './muteLinks';
export { noticeQueueName, noticesQueue, poisonedNoticesQueue } from './notices.queue';
export { notificationRoutes } from './notifications.http';
export { noticeKey, Notifier } from './notifier';
export type { NewNotice, Notify } from './notifier';
export { openNotifications } from './openNotifications';
export type { Notifications } from './openNotifications';
export { noticeSchedule, sendNoticesTimer } from './sendNotices.timer';
