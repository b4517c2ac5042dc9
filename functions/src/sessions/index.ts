export type { AftermathParts } from './aftermath';
export { EditService } from './editService';
export type { InvitationMessage, InvitationQueue } from './InvitationQueue';
export { PlanningService } from './planningService';
export { planningSchedule, planSessionsTimer } from './planSessions.timer';
export { Plans } from './plans';
export { PlanService } from './planService';
export { sessionId } from './sessionId';
export { sessionProblems } from './problems';
export { sessionRoutes } from './sessions.http';
export { SessionsService } from './sessionsService';
export type {
  FailureReason,
  Following,
  InvitationOrder,
  NewSession,
  PlannedSession,
  SessionChange,
  SessionStore,
} from './SessionStore';
export { orderedAnew } from './SessionStore';
export { StartService } from './startService';
