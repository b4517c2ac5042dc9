export type { WantedAttendees } from './attendees';
export { countAnswers } from './countAnswers';
export { countMuted } from './countMuted';
export type { InvitationPreviewView } from './contract';
export { hasMeetingLink, isMeetingAddress, linkMarkIn, putWords, wordsRevisionIn } from './eventBody';
export { addressOf, outsiderId } from './invited';
export type { Answers, EventHours, InvitationPart, Invitee } from './invited';
export { nextStep } from './nextStep';
export type { PartChange, Step } from './nextStep';
export {
  mayTurnUp,
  noteAsked,
  noteCancelled,
  noteCancelling,
  noteChanged,
  noteChanging,
  noteGone,
  noteMade,
  noteOutdated,
  noteSeen,
} from './note';
export type { SeenEvent } from './note';
export { attendeesPerEvent, digestable } from './wanted';
export type { WantedInvitation } from './wanted';
export { wordCancellation } from './wordCancellation';
export { wordInvitation } from './wordInvitation';
export type { InvitationWords, InvitedSession } from './wordInvitation';
