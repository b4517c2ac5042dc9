export { addDays, isRealDate, isWeekend, weekdayOf } from './rhythm/calendarDays';
export { nations, weekdays } from './rhythm/cadence';
export type { Cadence, Holidays, LocalDate, MonthlyCadence, Nation, Weekday, WeeklyCadence } from './rhythm/cadence';
export type {
  CancelSessionBody,
  ChangePlanBody,
  ChangeSessionBody,
  InvitationPreviewView,
  InvitationState,
  PlanChange,
  PlannedDate,
  PlanPreviewView,
  PlanView,
  RestoreSessionBody,
  StartSessionBody,
  UpcomingSessionsView,
  UpcomingSessionView,
  YearView,
} from './contract';
export { cancelledWithoutTopics, cancelSession, shouldCancelWithoutTopics } from './editing/cancelSession';
export type { CancelRefusal } from './editing/cancelSession';
export { changePlan } from './rhythm/changePlan';
export { changeSession } from './editing/changeSession';
export type { ChangeRefusal, DetailedSession, SessionEdit, WantedChange } from './editing/changeSession';
export { checkCadence } from './rhythm/checkCadence';
export type { CadenceRefusal } from './rhythm/checkCadence';
export { datesOf } from './rhythm/datesOf';
export { hasGivenWay, isOver, nextSession } from './nextSession';
export { planningHorizonDays } from './rhythm/planSessions';
export type { RhythmSession } from './rhythm/planSessions';
export { asPlanChange } from './rhythm/planStep';
export type { PlanStep, RevisedSession } from './rhythm/planStep';
export { previewDates } from './rhythm/previewDates';
export type { Cancellation, Place, Session, SessionDetails, SessionOrigin, Speaker } from './session';
export { overlap } from './standing';
export type { CommunityCalendar, StandingSession } from './standing';
export { startSession } from './editing/startSession';
export type { SessionWish, StartedSession, StartRefusal } from './editing/startSession';
export { writeAgenda } from './editing/writeAgenda';
export type { AgendaRefusal } from './editing/writeAgenda';
export { yearOf } from './yearOf';
export type { HeldSession } from './yearOf';
export type { ZoneRules } from './rhythm/zoneRules';
