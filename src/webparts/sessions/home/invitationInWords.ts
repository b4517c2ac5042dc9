import type { UpcomingSessionView } from '../../../domain/sessions';
import type { Tone } from '../../../components/marks/tones';

type Unsent = 'stopped' | 'waiting' | 'failed' | 'dropped';

interface InvitationInWords {
  /** The keys of its words. */
  readonly state: `Invitation_${UpcomingSessionView['invitation']}` | `Update_${Unsent}` | `Cancellation_${Unsent}`;
  /** What people see in their calendars meanwhile. */
  readonly calendars?: 'StillBefore' | 'StillThere' | 'NotYetThere';
  readonly tone?: Tone;
}

const tones: Partial<Record<UpcomingSessionView['invitation'], Tone>> = {
  sent: 'agreed',
  failed: 'trouble',
  stopped: 'unsure',
  dropped: 'unsure',
};

/**
 * How the invitation of a session stands, a change of it, or its end. Nothing to say of a cancelled session that is in
 * nobody's calendar.
 */
export function invitationInWords(session: UpcomingSessionView): InvitationInWords | undefined {
  const { invitation, cancelled, isInCalendars = false } = session;
  if (cancelled && !isInCalendars) return undefined;
  const tone = tones[invitation];
  const withTone = tone ? { tone } : {};
  if (invitation === 'sent' || invitation === 'toBeSeen') {
    return cancelled ? undefined : { state: `Invitation_${invitation}`, ...withTone };
  }
  if (!isInCalendars) return { state: `Invitation_${invitation}`, ...withTone };
  const state = cancelled ? (`Cancellation_${invitation}` as const) : (`Update_${invitation}` as const);
  if (invitation === 'waiting') return { state, ...withTone };
  // What failed may have reached some of them.
  const calendars = invitation === 'failed' ? 'NotYetThere' : cancelled ? 'StillThere' : 'StillBefore';
  return { state, calendars, ...withTone };
}
