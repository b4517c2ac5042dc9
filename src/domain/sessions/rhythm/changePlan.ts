import { compareText, type Instant } from '../../kernel';
import { addDays, laterOf } from './calendarDays';
import type { Cadence, Holidays, LocalDate } from './cadence';
import { matchDays, pairedWithinDays, type DayToFill, type FreeSession, type Matches } from './matchDays';
import { planningHorizonDays, sessionsUntil } from './planSessions';
import { add, fit, keep, restore, startOf, type PlanStep, type RevisedSession } from './planStep';
import { freeId, isByHand } from '../standing';
import type { ZoneRules } from './zoneRules';

/**
 * What has to happen so that the calendar follows a rhythm: the same answer for a preview, for saving a new rhythm, and for
 * planning on as time passes. Asked again after it was carried out, wholly or in part, it names only what is missing.
 *
 * A session stays when the rhythm has its time or its day; other coming sessions are moved, in order, to days of the rhythm
 * that have none and are at most three weeks away; the rest is cancelled, and days left over get new sessions. What somebody
 * set by hand or cancelled, and what is under way, stays as it is; no other session comes for it (`dayCoveredBy`). What a
 * rhythm has called off comes back instead of a second one, as long as nobody knows of it.
 *
 * @param standing - every session of the community but those long past, cancelled ones too
 * @param cadence - undefined: the community meets when somebody starts a session
 * @param isUntold - whether nobody can have been told yet that a session is cancelled
 * @returns a step for every coming session and for every one to be added, soonest first
 */
export function changePlan<S extends RevisedSession>(
  standing: readonly S[],
  cadence: Cadence | undefined,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
  isUntold: (cancelled: S) => boolean,
): readonly PlanStep<S>[] {
  const free = standing.filter(isFree).sort((a, b) => compareText(a.startsAt, b.startsAt));
  const untold = standing.filter(mayComeBack).sort((a, b) => compareText(a.startsAt, b.startsAt));
  const fixed = standing.filter((session) => !isFree(session));
  const { partners, unfilled } = cadence ? matchesWith(cadence) : noMatches;
  const ids = new Set(standing.map(({ id }) => id));
  const steps: PlanStep<S>[] = [
    ...free.map((session) => fit(session, partners.get(session), now)),
    ...fixed.filter(isComing).map((session) => keep(session, partners.get(session))),
    ...untold.flatMap((session) => {
      const day = partners.get(session);
      return day ? [restore(session, day, now)] : [];
    }),
    ...unfilled.map((day) => add(day, freeId(day.id, ids), now)),
  ];
  return steps.sort((a, b) => compareText(startOf(a), startOf(b)));

  function isComing({ endsAt, cancelled }: S): boolean {
    return !cancelled && endsAt > now;
  }

  function isFree(session: S): boolean {
    return isComing(session) && session.startsAt > now && !isByHand(session);
  }

  function mayComeBack(session: S): boolean {
    return session.cancelled?.by === 'newRhythm' && session.startsAt > now && isUntold(session);
  }

  function matchesWith(rhythm: Cadence): Matches<S> {
    const dayAt = (instant: Instant): LocalDate => zones.dateAt(instant, rhythm.timeZone);
    const horizon = addDays(dayAt(now), planningHorizonDays);
    // Looked at beyond the horizon, so that a session near it finds its new day, and one behind it is left where it is.
    const to = addDays(laterOf(horizon, dayAt(free[free.length - 1]?.startsAt ?? now)), pairedWithinDays);
    const days = sessionsUntil(to, rhythm, now, zones, holidays).map((day): DayToFill => ({
      ...day,
      heldOn: dayAt(day.startsAt),
      hasBegun: day.startsAt <= now,
      isDue: day.id <= horizon,
    }));
    const onTheirDays = (sessions: readonly S[]): readonly FreeSession<S>[] =>
      sessions.map((session) => ({ session, heldOn: dayAt(session.startsAt) }));
    const found = matchDays({ fixed, free: onTheirDays(free), untold: onTheirDays(untold) }, days, rhythm);
    return { ...found, unfilled: found.unfilled.filter(({ isDue, endsAt }) => isDue && endsAt > now) };
  }
}

const noMatches = { partners: new Map<never, DayToFill>(), unfilled: [] };
