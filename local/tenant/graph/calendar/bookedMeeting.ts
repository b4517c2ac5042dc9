import type { Meeting, MeetingCopy } from './meeting';

/** Which part of a series something in a calendar is. */
export interface Occurrence {
  /** Where the pattern has it, 2026-03-26. */
  day: string;
  /** The series as a whole. */
  series: Meeting;
  /** Whether it has anything of its own. */
  isException: boolean;
  /** When the pattern would have it, ISO in UTC. */
  originalStart: string;
}

/** A meeting as it stands in one calendar: a single one, a series, or one occurrence with what that day has of its own. */
export interface BookedMeeting {
  meeting: Meeting;
  copy: MeetingCopy;
  occurrence?: Occurrence;
}
