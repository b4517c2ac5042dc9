import { minutesOf, type Instant } from '../../kernel';
import type { PlanChange } from '../contract';
import type { DayToFill } from './matchDays';
import type { RhythmSession } from './planSessions';
import type { Cancellation, Session, SessionDetails, SessionOrigin } from '../session';
import { isByHand, type StandingSession } from '../standing';

/** A session that stands, and how often its people have been told something new. */
export type RevisedSession = StandingSession & Pick<SessionDetails, 'revision'>;

/** What is stored of a session that a rhythm moves. Undefined is taken away. */
export interface RhythmMove extends Pick<Session, 'startsAt' | 'endsAt' | 'timeZone'> {
  readonly movedFor: string | undefined;
  readonly origin: SessionOrigin;
  readonly revision: number;
  /** Where it becomes longer or shorter: its words say how long it is. */
  readonly wordsRevision?: number;
}

/** What is stored of a session that stays as people know it. Undefined is taken away. */
export type SilentChange = Partial<Pick<RhythmMove, 'timeZone' | 'movedFor' | 'origin'>>;

/** What a rhythm makes of one session. */
export type PlanStep<S extends RevisedSession = RevisedSession> =
  | { readonly kind: 'added'; readonly session: RhythmSession }
  | { readonly kind: 'moved'; readonly session: S; readonly change: RhythmMove }
  | { readonly kind: 'cancelled'; readonly session: S; readonly change: { readonly cancelled: Cancellation } }
  /** An earlier rhythm had called it off, which nobody knows: it is held after all, at its time or at another one. */
  | {
      readonly kind: 'restored';
      readonly session: S;
      readonly change: { readonly cancelled: undefined } & Partial<RhythmMove>;
    }
  /** Nobody is told anything; `change` is to be remembered all the same. */
  | { readonly kind: 'kept'; readonly session: S; readonly change?: SilentChange };

/** What becomes of a session that the rhythm may move, when it stands for that day, or for none, from now on. */
export function fit<S extends RevisedSession>(session: S, day: DayToFill | undefined, now: Instant): PlanStep<S> {
  if (!day) return { kind: 'cancelled', session, change: { cancelled: { reason: '', at: now, by: 'newRhythm' } } };
  if (day.hasBegun) return keep(session, day);
  const { startsAt, endsAt, timeZone, movedFor } = day;
  if (startsAt === session.startsAt && endsAt === session.endsAt) {
    return keptWith(session, {
      ...(timeZone !== session.timeZone && { timeZone }),
      ...(movedFor !== session.movedFor && { movedFor }),
      ...originChange(session, day),
    });
  }
  const origin = { ...originFor(session, day), setAt: now };
  const revision = session.revision + 1;
  const words = minutesOf(day) === minutesOf(session) ? {} : { wordsRevision: revision };
  return {
    kind: 'moved',
    session,
    change: { startsAt, endsAt, timeZone, movedFor, origin, revision, ...words },
  };
}

/** A session that was called off is held after all. */
export function restore<S extends RevisedSession>(session: S, day: DayToFill, now: Instant): PlanStep<S> {
  const { change } = fit(session, day, now) as Extract<PlanStep<S>, { kind: 'moved' | 'kept' }>;
  return { kind: 'restored', session, change: { cancelled: undefined, ...change } };
}

/** A session stays where it is; it may stand for another day of the rhythm than before. */
export function keep<S extends RevisedSession>(session: S, day: DayToFill | undefined): PlanStep<S> {
  return keptWith(session, day ? originChange(session, day) : {});
}

/** A session for a day that has none. */
export function add(day: DayToFill, id: string, now: Instant): PlanStep<never> {
  const { startsAt, endsAt, timeZone, movedFor } = day;
  const origin = { setAt: now };
  return {
    kind: 'added',
    session: { id, startsAt, endsAt, timeZone, ...(movedFor !== undefined && { movedFor }), origin },
  };
}

/** When the session of a step is, once the step is done. */
export function startOf(step: PlanStep): Instant {
  const moved = step.kind === 'moved' || step.kind === 'restored' ? step.change.startsAt : undefined;
  return moved ?? step.session.startsAt;
}

/** Whether people find the session at another time than the one they know. */
export function isMove<S extends RevisedSession>(
  step: PlanStep<S>,
): step is Extract<PlanStep<S>, { kind: 'moved' | 'restored' }> & {
  readonly change: Pick<RhythmMove, 'startsAt' | 'endsAt'>;
} {
  return step.kind === 'moved' || (step.kind === 'restored' && step.change.startsAt !== undefined);
}

/** A step as a lead is shown it. */
export function asPlanChange(step: PlanStep): PlanChange {
  const startsAt = startOf(step);
  if (step.kind === 'added') return { kind: 'added', startsAt };
  const { id: sessionId, startsAt: from } = step.session;
  if (isMove(step)) return { kind: 'moved', sessionId, from, startsAt, endsAt: step.change.endsAt };
  if (step.kind === 'restored') return { kind: 'restored', sessionId, startsAt };
  if (step.kind === 'cancelled') return { kind: 'cancelled', sessionId, startsAt };
  return { kind: 'kept', sessionId, startsAt, setByHand: isByHand(step.session) };
}

function keptWith<S extends RevisedSession>(session: S, change: SilentChange): PlanStep<S> {
  return Object.keys(change).length > 0 ? { kind: 'kept', session, change } : { kind: 'kept', session };
}

function originChange(session: RevisedSession, day: DayToFill): Pick<SilentChange, 'origin'> {
  const origin = originFor(session, day);
  return origin.standsFor === session.origin?.standsFor ? {} : { origin };
}

/** A session says for itself which day it stands for when its id is that day. */
function originFor(session: RevisedSession, { id: day }: DayToFill): SessionOrigin {
  const { standsFor: _before, ...origin } = session.origin ?? {};
  const saysSo = session.startKey === undefined && session.id.slice(0, day.length) === day;
  return saysSo ? origin : { ...origin, standsFor: day };
}
