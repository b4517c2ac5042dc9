import type { Entity } from '../odata/select';

/** What was changed of a Teams meeting, by its thread. */
export interface MeetingOptions {
  thread: string;
  changed: Entity;
}

/** One time that a meeting was held. */
export interface AttendanceReport {
  id: string;
  thread: string;
  meetingStartDateTime: string;
  meetingEndDateTime: string;
  totalParticipantCount: number;
}
