export { FailuresService } from './failuresService';
export { invitationQueueName, invitationsQueue, poisonedInvitationsQueue } from './invitations.queue';
export { InvitationService } from './invitationService';
export { PlanningService } from './planningService';
export { planningSchedule, planSessionsTimer } from './planSessions.timer';
export { sessionRoutes } from './sessions.http';
export { sessionProblems } from './problems';
export { SessionsService } from './sessionsService';
export { StartService } from './startService';
