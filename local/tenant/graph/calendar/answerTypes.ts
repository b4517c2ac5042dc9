import type { Response } from './meeting';

/** The kind of message that brings an answer to the organiser; the spelling is Graph's own (enum meetingMessageType). */
export const answerTypes: Record<Response, string | null> = {
  accepted: 'meetingAccepted',
  tentativelyAccepted: 'meetingTenativelyAccepted',
  declined: 'meetingDeclined',
  none: null,
  notResponded: null,
  organizer: null,
};
