export { datesOf, weekdays } from './cadence';
export type { Cadence, LocalDate, Weekday } from './cadence';
export type { StartSessionBody, UpcomingSessionsView, UpcomingSessionView } from './contract';
export { wordInvitation } from './invitation';
export type { Invitation, Invitee } from './invitation';
export { hasGivenWay, isOver, nextSession, planSessions } from './planSessions';
export type { Session, ZoneRules } from './planSessions';
export { startSession } from './startSession';
export type { CommunityCalendar, SessionWish, StartRefusal } from './startSession';
