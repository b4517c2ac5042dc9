import {
  detailsHeld,
  type InvitationState,
  type Speaker,
  type UpcomingSessionView,
} from '../../../src/domain/sessions';
import { countAnswers, type Answers } from '../../../src/domain/invitations';
import { shortDigest } from '../platform/shortDigest';
import { mayTakeBack } from './editing/takingBack';
import { toldOf } from './editing/told';
import type { FailureReason, InvitationOrder, PlannedSession } from './SessionStore';

/** What decides how a session is shown, beside the session itself. */
export interface SessionSight {
  readonly isLead: boolean;
  /** Whether a lead has let the invitations of the community go out. */
  readonly isReleased: boolean;
  /** Whether an administrator holds them back. */
  readonly isStopped: boolean;
  /** Real time, in milliseconds. */
  readonly time: number;
  /** By the clock of the organisation. */
  readonly now: string;
  /** What to tell a lead of an invitation that failed. */
  readonly troubleOf: (reason: FailureReason) => string;
}

/** A session that is to come, as one person may know it: addresses, trouble and what is to follow are for leads only. */
export function viewOf(session: PlannedSession, sight: SessionSight): UpcomingSessionView {
  const { id, startsAt, endsAt, timeZone, joinUrl, place, speaker, cancelled, movedFor, answers, following } = session;
  const { state, reason = 'unexpected' } = session.order;
  const toldIn = toldInSeconds(session.order, sight);
  const movedFrom = session.origin?.movedFrom;
  return {
    ...{ id, startsAt, endsAt, timeZone },
    invitation: isAsTold(session) ? 'sent' : stateOf(session.order, sight),
    ...(joinUrl ? { joinUrl } : {}),
    ...(place ? { place } : {}),
    ...(speaker ? { speaker: sight.isLead ? speaker : withoutMail(speaker) } : {}),
    ...(cancelled ? { cancelled } : {}),
    ...(movedFor ? { movedFor } : {}),
    ...(movedFrom && movedFrom !== startsAt ? { movedFrom } : {}),
    ...answersIn(answers),
    ...(sight.isLead && state === 'failed' ? { trouble: sight.troubleOf(reason), troubleCode: reason } : {}),
    ...(sight.isLead && toldIn !== undefined ? { toldIn, ...(session.before && { before: session.before }) } : {}),
    ...(sight.isLead && mayTakeBack(session, sight.now) && !isBeingTold(session.order, sight)
      ? { mayRestore: true }
      : {}),
    ...(session.invited !== undefined ? { isInCalendars: true } : {}),
    ...(sight.isLead && following ? { toFollow: following } : {}),
    etag: etagOf(session),
  };
}

/**
 * Names what people have decided about a session. What the invitation brings with it (links, answers, attempts) leaves
 * it alone: a lead who fills in a form is not overtaken by the calendar.
 */
export function etagOf(session: PlannedSession): string {
  const { startsAt, endsAt, timeZone, cancelled, setByHand, revision } = session;
  const decided = [startsAt, endsAt, timeZone, cancelled?.at, cancelled?.reason, setByHand, revision];
  return shortDigest(JSON.stringify([...decided.map((part) => part ?? null), ...detailsHeld(session)]));
}

function stateOf({ state }: InvitationOrder, { isReleased, isStopped }: SessionSight): InvitationState {
  if (state === 'done') return 'sent';
  if (state !== 'pending') return state;
  if (!isReleased) return 'toBeSeen';
  return isStopped ? 'stopped' : 'waiting';
}

/** Whether everybody knows the session as it is, though its calendars are looked at once more. */
function isAsTold({ order, told, ...session }: PlannedSession): boolean {
  if (order.state !== 'pending' || order.begun || order.tells || session.cancelled || session.following) return false;
  return told?.all === toldOf({ ...session, order }).all;
}

/** Whether people are told at this moment: a way back would come too late. */
function isBeingTold(
  { state, attempts, notBefore }: InvitationOrder,
  { isReleased, isStopped, time }: SessionSight,
): boolean {
  return state === 'pending' && attempts === 0 && notBefore <= time && isReleased && !isStopped;
}

/** In how many seconds people are told of a change that waits for further ones; undefined when none does. */
function toldInSeconds(
  { state, attempts, notBefore, begun, tells }: InvitationOrder,
  { isReleased, isStopped, time }: SessionSight,
): number | undefined {
  const isHeld = state === 'pending' && attempts === 0 && !begun && tells === true && notBefore > time;
  return isHeld && isReleased && !isStopped ? Math.ceil((notBefore - time) / 1_000) : undefined;
}

function withoutMail({ mail: _mail, ...named }: Speaker): Speaker {
  return named;
}

function answersIn(answers: Answers | undefined): Pick<UpcomingSessionView, 'answers' | 'fewAnswers'> {
  if (!answers) return {};
  const counts = countAnswers(answers);
  return counts === 'few' ? { fewAnswers: true } : { answers: counts };
}
