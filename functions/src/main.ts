import { app } from '@azure/functions';
import { compose } from './compose';
import {
  invitationQueueName,
  invitationsQueue,
  poisonedInvitationsQueue,
  reconcileInvitationsTimer,
  reconcilingSchedule,
  sendingSchedule,
  sendInvitationsTimer,
} from './invitations';
import {
  closeSessionsTimer,
  closingQueueName,
  closingSchedule,
  closingsQueue,
  poisonedClosingsQueue,
} from './leanCoffee';
import { noticeQueueName, noticeSchedule, noticesQueue, poisonedNoticesQueue, sendNoticesTimer } from './notifications';
import { answerHttp } from './platform/answerHttp';
import { readSettings } from './platform/settings';
import { hourQueueName, hoursQueue, poisonedHoursQueue } from './protectedHour';
import { followSeriesTimer, seriesSchedule } from './series';
import { planningSchedule, planSessionsTimer } from './sessions';

const { routes, door, planning, invitations, hour, series, notifications, closings, closingSweep, beforeEach } =
  compose(readSettings(process.env));

for (const declared of routes) {
  const { name, method, path } = declared;
  // The app checks Entra tokens itself; function keys would be one more secret to keep.
  app.http(name, { methods: [method], route: path, authLevel: 'anonymous', handler: answerHttp(declared, door) });
}

app.timer('planSessions', { schedule: planningSchedule, handler: planSessionsTimer(planning, beforeEach) });
app.timer('sendInvitations', {
  schedule: sendingSchedule,
  handler: sendInvitationsTimer(invitations.sweep, beforeEach),
});
app.timer('reconcileInvitations', {
  schedule: reconcilingSchedule,
  handler: reconcileInvitationsTimer(invitations.reconciler, beforeEach),
});
app.timer('closeSessions', { schedule: closingSchedule, handler: closeSessionsTimer(closingSweep, beforeEach) });
app.timer('sendNotices', { schedule: noticeSchedule, handler: sendNoticesTimer(notifications.sweep, beforeEach) });
app.timer('followSeries', { schedule: seriesSchedule, handler: followSeriesTimer(series.watch, beforeEach) });

const connection = 'AzureWebJobsStorage';
app.storageQueue('invitations', {
  queueName: invitationQueueName,
  connection,
  handler: invitationsQueue(invitations.service, beforeEach),
});
app.storageQueue('poisonedInvitations', {
  queueName: `${invitationQueueName}-poison`,
  connection,
  handler: poisonedInvitationsQueue(invitations.service, beforeEach),
});
app.storageQueue('closings', { queueName: closingQueueName, connection, handler: closingsQueue(closings, beforeEach) });
app.storageQueue('poisonedClosings', {
  queueName: `${closingQueueName}-poison`,
  connection,
  handler: poisonedClosingsQueue(),
});
app.storageQueue('notices', {
  queueName: noticeQueueName,
  connection,
  handler: noticesQueue(notifications.delivery, beforeEach),
});
app.storageQueue('poisonedNotices', {
  queueName: `${noticeQueueName}-poison`,
  connection,
  handler: poisonedNoticesQueue(),
});
app.storageQueue('hours', { queueName: hourQueueName, connection, handler: hoursQueue(hour.work, beforeEach) });
app.storageQueue('poisonedHours', {
  queueName: `${hourQueueName}-poison`,
  connection,
  handler: poisonedHoursQueue(hour.work, beforeEach),
});
