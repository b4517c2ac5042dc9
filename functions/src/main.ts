import { app } from '@azure/functions';
import { askingQueueName, askingsQueue, poisonedAskingsQueue } from './asking';
import { forgetAuditTimer, forgettingSchedule } from './audit';
import {
  charterPagesQueue,
  charterQueueName,
  decideProposalsTimer,
  decidingSchedule,
  poisonedCharterPagesQueue,
  publishChartersTimer,
  publishingSchedule,
} from './charter';
import { endCommunitiesTimer, endingsSchedule, noteSizesTimer, sizesSchedule } from './communities';
import { compose } from './compose';
import {
  directoryQueue,
  directoryQueueName,
  keepSubscriptionsTimer,
  poisonedDirectoryQueue,
  readDirectoryTimer,
  readingSchedule,
  subscriptionsSchedule,
} from './directory';
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
import { followRulesTimer, rulesSchedule } from './rules';
import { followSeriesTimer, seriesSchedule } from './series';
import { planningSchedule, planSessionsTimer } from './sessions';
import {
  dailyLookSchedule,
  lookDailyTimer,
  membershipQueueName,
  membershipsQueue,
  poisonedMembershipsQueue,
  syncMembershipsTimer,
  syncSchedule,
} from './syncRuns';

const {
  routes,
  door,
  planning,
  invitations,
  hour,
  series,
  notifications,
  closings,
  closingSweep,
  auditSweep,
  rules,
  organisation,
  syncRuns,
  asking,
  managed,
  charters,
  charterPages,
  beforeEach,
} = compose(readSettings(process.env));

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
app.timer('followRules', { schedule: rulesSchedule, handler: followRulesTimer(rules.service, beforeEach) });
app.timer('forgetAudit', { schedule: forgettingSchedule, handler: forgetAuditTimer(auditSweep, beforeEach) });
app.timer('noteSizes', { schedule: sizesSchedule, handler: noteSizesTimer(managed.sizes, beforeEach) });
app.timer('endCommunities', { schedule: endingsSchedule, handler: endCommunitiesTimer(managed.endings, beforeEach) });
app.timer('readDirectory', {
  schedule: readingSchedule,
  handler: readDirectoryTimer(organisation.reader, beforeEach),
});
app.timer('keepSubscriptions', {
  schedule: subscriptionsSchedule,
  handler: keepSubscriptionsTimer(organisation.subscriptions, beforeEach),
});
app.timer('syncMemberships', { schedule: syncSchedule, handler: syncMembershipsTimer(syncRuns.sweep, beforeEach) });
app.timer('decideProposals', {
  schedule: decidingSchedule,
  handler: decideProposalsTimer(charters.decisions, beforeEach),
});
app.timer('publishCharters', {
  schedule: publishingSchedule,
  handler: publishChartersTimer(charterPages.sweep, beforeEach),
});
app.timer('lookDaily', { schedule: dailyLookSchedule, handler: lookDailyTimer(syncRuns.dailyLook, beforeEach) });

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
app.storageQueue('directory', {
  queueName: directoryQueueName,
  connection,
  handler: directoryQueue(organisation, beforeEach),
});
app.storageQueue('poisonedDirectory', {
  queueName: `${directoryQueueName}-poison`,
  connection,
  handler: poisonedDirectoryQueue(),
});
app.storageQueue('memberships', {
  queueName: membershipQueueName,
  connection,
  handler: membershipsQueue(syncRuns.service, beforeEach),
});
app.storageQueue('poisonedMemberships', {
  queueName: `${membershipQueueName}-poison`,
  connection,
  handler: poisonedMembershipsQueue(),
});
app.storageQueue('charterPages', {
  queueName: charterQueueName,
  connection,
  handler: charterPagesQueue(charterPages.service, beforeEach),
});
app.storageQueue('poisonedCharterPages', {
  queueName: `${charterQueueName}-poison`,
  connection,
  handler: poisonedCharterPagesQueue(),
});
app.storageQueue('askings', { queueName: askingQueueName, connection, handler: askingsQueue(asking.work, beforeEach) });
app.storageQueue('poisonedAskings', {
  queueName: `${askingQueueName}-poison`,
  connection,
  handler: poisonedAskingsQueue(),
});
