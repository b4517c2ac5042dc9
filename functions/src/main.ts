import { app } from '@azure/functions';
import { compose } from './compose';
import {
  closeSessionsTimer,
  closingQueueName,
  closingSchedule,
  closingsQueue,
  poisonedClosingsQueue,
} from './leanCoffee';
import { answerHttp } from './platform/answerHttp';
import { readSettings } from './platform/settings';
import {
  invitationQueueName,
  invitationsQueue,
  planningSchedule,
  planSessionsTimer,
  poisonedInvitationsQueue,
} from './sessions';

const { routes, door, planning, invitations, closings, closingSweep, beforeEach } = compose(readSettings(process.env));

for (const declared of routes) {
  const { name, method, path } = declared;
  // The app checks Entra tokens itself; function keys would be one more secret to keep.
  app.http(name, { methods: [method], route: path, authLevel: 'anonymous', handler: answerHttp(declared, door) });
}

app.timer('planSessions', { schedule: planningSchedule, handler: planSessionsTimer(planning, beforeEach) });
app.timer('closeSessions', { schedule: closingSchedule, handler: closeSessionsTimer(closingSweep, beforeEach) });

const connection = 'AzureWebJobsStorage';
app.storageQueue('invitations', {
  queueName: invitationQueueName,
  connection,
  handler: invitationsQueue(invitations, beforeEach),
});
app.storageQueue('poisonedInvitations', {
  queueName: `${invitationQueueName}-poison`,
  connection,
  handler: poisonedInvitationsQueue(invitations, beforeEach),
});
app.storageQueue('closings', { queueName: closingQueueName, connection, handler: closingsQueue(closings, beforeEach) });
app.storageQueue('poisonedClosings', {
  queueName: `${closingQueueName}-poison`,
  connection,
  handler: poisonedClosingsQueue(),
});
