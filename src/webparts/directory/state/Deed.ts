import type { DeclineReason, YouIn } from '../../../domain/membership';

/** What the reader does about one community. */
export interface Deed {
  readonly communityId: string;
  readonly name: string;
  readonly what: 'join' | 'leave' | 'decline' | 'reconsider';
  readonly reason?: DeclineReason;
  /** When they did it, ISO 8601. */
  readonly at: string;
  /** How they stood before what is taken back now. */
  readonly back?: YouIn;
}
