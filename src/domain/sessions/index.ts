export {
  addDays,
  addMonths,
  daysBetween,
  isRealDate,
  isTime,
  isWeekend,
  minuteOf,
  weekdayOf,
} from './rhythm/calendarDays';
export { nations, weekdays } from './rhythm/cadence';
export type { Cadence, Holidays, LocalDate, MonthlyCadence, Nation, Weekday, WeeklyCadence } from './rhythm/cadence';
export type {
  CancelSessionBody,
  ChangePlanBody,
  ChangeSessionBody,
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
export { cancelledWithoutTopics, cancelSession, shouldCancelWithoutTopics, topicHours } from './editing/cancelSession';
export type { CancelRefusal } from './editing/cancelSession';
export { changePlan } from './rhythm/changePlan';
export { changeSession } from './editing/changeSession';
export { detailLimits } from './editing/tidyDetails';
export type { ChangeRefusal, DetailedSession, SessionEdit, WantedChange } from './editing/changeSession';
export { checkCadence, weekBounds } from './rhythm/checkCadence';
export type { CadenceRefusal } from './rhythm/checkCadence';
export { datesOf } from './rhythm/datesOf';
export { hasGivenWay, isOver, nextSession } from './nextSession';
export { detailsHeld, wordsHeld } from './invitationHolds';
export { markDecided } from './rhythm/markDecided';
export { planningHorizonDays } from './rhythm/planSessions';
export type { RhythmSession } from './rhythm/planSessions';
export { asPlanChange, isMove } from './rhythm/planStep';
export type { PlanStep, RevisedSession } from './rhythm/planStep';
export { previewDates } from './rhythm/previewDates';
export type { Cancellation, Place, Session, SessionDetails, SessionOrigin, Speaker } from './session';
export type { CommunityCalendar, StandingSession } from './standing';
export { restoreSession } from './editing/restoreSession';
export type { RestoreRefusal } from './editing/restoreSession';
export { sessionMinutes } from './editing/sessionTime';
export { startSession } from './editing/startSession';
export type { SessionWish, StartedSession, StartRefusal } from './editing/startSession';
export { checkStarting, checkTelling } from './editing/tellingLimits';
export type { StartingRefusal, TellingRefusal } from './editing/tellingLimits';
export { writeAgenda } from './editing/writeAgenda';
export type { AgendaRefusal } from './editing/writeAgenda';
export { yearOf } from './yearOf';
export type { HeldSession } from './yearOf';
export type { ZoneRules } from './rhythm/zoneRules';
