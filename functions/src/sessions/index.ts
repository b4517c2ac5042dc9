export type { AftermathParts } from './editing/aftermath';
export { EditService } from './editing/editService';
export type { InvitationMessage, InvitationQueue } from './InvitationQueue';
export { PlanningService } from './planning/planningService';
export { planningSchedule, planSessionsTimer } from './planSessions.timer';
export { Plans } from './planning/plans';
export { PlanService } from './planning/planService';
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
export { orderBegun, orderDelayed, orderDone, orderDropped, orderedAgain, orderedAnew, orderFailed } from './order';
export { StartService } from './editing/startService';
export { isTold, toldOf } from './editing/told';
export { etagOf } from './sessionView';
