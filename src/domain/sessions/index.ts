export { addDays, isRealDate, isWeekend, weekdayOf } from './calendarDays';
export { nations, weekdays } from './cadence';
export type { Cadence, Holidays, LocalDate, MonthlyCadence, Nation, Weekday, WeeklyCadence } from './cadence';
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
  StartSessionBody,
  UpcomingSessionsView,
  UpcomingSessionView,
  YearView,
} from './contract';
export type { AdoptSeriesBody, HandMadeSeries, SeriesView } from './seriesContract';
export { cancelledWithoutTopics, cancelSession, shouldCancelWithoutTopics } from './cancelSession';
export type { CancelRefusal } from './cancelSession';
export { changePlan } from './changePlan';
export { changeSession } from './changeSession';
export type { ChangeRefusal, DetailedSession, SessionEdit, WantedChange } from './changeSession';
export { checkCadence } from './checkCadence';
export type { CadenceRefusal } from './checkCadence';
export { datesOf } from './datesOf';
export { hasGivenWay, isOver, nextSession } from './nextSession';
export { planningHorizonDays } from './planSessions';
export type { RhythmSession } from './planSessions';
export { asPlanChange } from './planStep';
export type { PlanStep, RevisedSession } from './planStep';
export { previewDates } from './previewDates';
export type { Cancellation, Place, Session, SessionDetails, SessionOrigin, Speaker } from './session';
export { overlap } from './standing';
export type { CommunityCalendar, StandingSession } from './standing';
export { startSession } from './startSession';
export type { SessionWish, StartedSession, StartRefusal } from './startSession';
export { writeAgenda } from './writeAgenda';
export type { AgendaRefusal } from './writeAgenda';
export { yearOf } from './yearOf';
export type { HeldSession } from './yearOf';
export type { ZoneRules } from './zoneRules';
