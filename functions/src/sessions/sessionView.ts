import type { InvitationState, Speaker, UpcomingSessionView } from '../../../src/domain/sessions';
import type { Answers } from '../../../src/domain/invitations';
import { shortDigest } from '../platform/shortDigest';
import type { FailureReason, InvitationOrder, PlannedSession } from './SessionStore';

/** What decides how a session is shown, beside the session itself. */
export interface SessionSight {
  readonly isLead: boolean;
  /** Whether a lead has let the invitations of the community go out. */
  readonly isReleased: boolean;
  /** Whether an administrator holds them back. */
  readonly isStopped: boolean;
  /** What to tell a lead of an invitation that failed. */
  readonly troubleOf: (reason: FailureReason) => string;
}

/** A session that is to come, as one person may know it: addresses, trouble and what is to follow are for leads only. */
export function viewOf(session: PlannedSession, sight: SessionSight): UpcomingSessionView {
  const { id, startsAt, endsAt, timeZone, joinUrl, place, speaker, cancelled, movedFor, answers, following } = session;
  const { state, reason = 'unexpected' } = session.order;
  return {
    ...{ id, startsAt, endsAt, timeZone },
    invitation: stateOf(session.order, sight),
    ...(joinUrl ? { joinUrl } : {}),
    ...(place ? { place } : {}),
    ...(speaker ? { speaker: sight.isLead ? speaker : withoutMail(speaker) } : {}),
    ...(cancelled ? { cancelled } : {}),
    setByHand: session.setByHand ?? false,
    ...(movedFor ? { movedFor } : {}),
    ...(answers ? { answers: countsOf(answers) } : {}),
    ...(sight.isLead && state === 'failed' ? { trouble: sight.troubleOf(reason) } : {}),
    ...(sight.isLead && following ? { toFollow: following } : {}),
    etag: etagOf(session),
  };
}

/**
 * Names what people have decided about a session. What the invitation brings with it (links, answers, attempts) leaves
 * it alone: a lead who fills in a form is not overtaken by the calendar.
 */
export function etagOf(session: PlannedSession): string {
  const { startsAt, endsAt, timeZone, place, speaker, cancelled, agenda, setByHand, revision } = session;
  const { room, accessNotes, dialIn, captions } = place ?? {};
  const { name, mail, topic } = speaker ?? {};
  const decided = [startsAt, endsAt, timeZone, room, accessNotes, dialIn, captions, name, mail, topic];
  const rest = [cancelled?.at, cancelled?.reason, agenda, setByHand, revision];
  return shortDigest(JSON.stringify([...decided, ...rest].map((part) => part ?? null)));
}

function stateOf({ state }: InvitationOrder, { isReleased, isStopped }: SessionSight): InvitationState {
  if (state === 'done') return 'sent';
  if (state !== 'pending') return state;
  if (!isReleased) return 'toBeSeen';
  return isStopped ? 'stopped' : 'waiting';
}

function withoutMail({ mail: _mail, ...named }: Speaker): Speaker {
  return named;
}

function countsOf({ accepted, tentative, declined }: Answers): NonNullable<UpcomingSessionView['answers']> {
  return { coming: accepted, perhaps: tentative, notComing: declined };
}
