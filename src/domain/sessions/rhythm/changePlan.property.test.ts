import * as fc from 'fast-check';
import { addDays, daysBetween } from './calendarDays';
import { weekdays, type Cadence, type Holidays, type LocalDate } from './cadence';
import { planSessions } from './planSessions';
import type { PlanStep } from './planStep';
import { overlap } from '../../kernel';
import { isByHand, rhythmDayOf } from '../standing';
import { zoneNames, zones } from '../testing/britain';
import { Calendar, type KeptSession } from '../testing/calendar';

const core = {
  weekday: fc.constantFrom(...weekdays),
  time: fc.constantFrom('00:30', '01:30', '11:00', '11:30', '23:30'),
  minutes: fc.constantFrom(15, 60, 90, 480),
  timeZone: fc.constantFrom(...zoneNames),
  bankHolidays: fc.option(
    fc.record({ nation: fc.constant('scotland' as const), then: fc.constantFrom('skip' as const, 'move' as const) }),
    { nil: undefined },
  ),
};
const day = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2026-01-01', offset));
const nth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 'last' as const);
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ kind: fc.constant('nthWeekday' as const), nth, ...core, startsOn: fc.option(day, { nil: undefined }) }),
  fc.record({
    ...{ kind: fc.constant('everyWeeks' as const), weeks: fc.integer({ min: 1, max: 13 }) },
    ...{ ...core, startsOn: day },
  }),
);
const holidays: fc.Arbitrary<Holidays> = fc.uniqueArray(day, { maxLength: 60 }).map((days) => ({
  holidayOn: (date) => (days.includes(date) ? 'a feast' : undefined),
}));

/** What happens to a calendar: time passes, a lead decides, the timer breaks off. */
type Happening =
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'rhythm'; readonly cadence: Cadence | undefined; readonly done: number }
  | { readonly kind: 'move'; readonly which: number; readonly hours: number }
  | { readonly kind: 'lengthen' | 'cancel'; readonly which: number }
  | { readonly kind: 'start'; readonly hours: number }
  /** People learn of what was called off. */
  | { readonly kind: 'tell' };
const which = fc.nat(20);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 1_500 }) }),
  fc.record({ kind: fc.constant('rhythm' as const), cadence: fc.option(cadence, { nil: undefined }), done: which }),
  fc.record({ kind: fc.constant('move' as const), which, hours: fc.integer({ min: -900, max: 900 }) }),
  fc.record({ kind: fc.constantFrom('lengthen' as const, 'cancel' as const), which }),
  fc.record({ kind: fc.constant('start' as const), hours: fc.integer({ min: 0, max: 3_000 }) }),
  fc.record({ kind: fc.constant('tell' as const) }),
);

const hourMs = 3_600_000;
const later = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * hourMs).toISOString();

/** Lets something happen, then the timer run; what is done of a new rhythm before it breaks off counts too. */
function live(calendar: Calendar, what: Happening): readonly PlanStep<KeptSession>[] {
  const before: PlanStep<KeptSession>[] = [];
  const coming = calendar.sessions.filter(({ endsAt, cancelled }) => !cancelled && endsAt > calendar.now);
  const session = 'which' in what ? coming[what.which % Math.max(1, coming.length)] : undefined;
  if (what.kind === 'wait') calendar.now = later(calendar.now, what.hours);
  if (what.kind === 'tell') calendar.tell();
  if (what.kind === 'start') calendar.start(later(calendar.now, what.hours), 60);
  if (what.kind === 'rhythm') {
    calendar.cadence = what.cadence;
    // Any of the steps may have been done, in any order: here every second or third one.
    before.push(
      ...calendar.follow(calendar.steps().filter((_step, index) => what.done > 0 && index % what.done === 0)),
    );
  }
  if (session && what.kind === 'move') calendar.change(session.id, { startsAt: later(session.startsAt, what.hours) });
  if (session && what.kind === 'lengthen') calendar.change(session.id, { minutes: 75 });
  if (session && what.kind === 'cancel') calendar.cancel(session.id);
  return [...before, ...calendar.follow()];
}

function inALife(check: (calendar: Calendar, done: readonly PlanStep<KeptSession>[], what: Happening) => void): void {
  fc.assert(
    fc.property(cadence, holidays, fc.array(happening, { maxLength: 12 }), (first, feasts, happenings) => {
      const calendar = new Calendar(first, '2026-02-10T10:10:00.000Z', feasts);
      calendar.tellsAtOnce = false;
      calendar.follow();
      for (const what of happenings) check(calendar, live(calendar, what), what);
    }),
    { numRuns: 200 },
  );
}

/** Whether somebody has moved or called off what was to be held in that month, or about that day of a rhythm of weeks. */
function isDecidedFor({ cadence: rhythm, sessions }: Calendar, due: LocalDate, slackDays = 0): boolean {
  return sessions.some((session) => {
    const own = session.startKey === undefined ? rhythmDayOf(session) : undefined;
    if (own === undefined || !(session.setByHand ?? session.cancelled)) return false;
    if (rhythm?.kind !== 'everyWeeks') return own.slice(0, 7) === due.slice(0, 7);
    return Math.abs(daysBetween(own, due)) + slackDays <= (rhythm.weeks * 7) / 2;
  });
}

const coming = ({ sessions, now }: Calendar): readonly KeptSession[] =>
  sessions.filter(({ endsAt, cancelled }) => !cancelled && endsAt > now);

describe('following a rhythm, whatever happens', () => {
  it('gives every coming day of it exactly one session, at its time unless somebody decided otherwise', () => {
    inALife((calendar) => {
      const { cadence: rhythm, now, sessions } = calendar;
      const wanted = rhythm ? planSessions(rhythm, now, zones, calendar.holidays) : [];
      for (const due of wanted.filter(({ startsAt }) => startsAt > now)) {
        const standing = sessions.filter((session) => rhythmDayOf(session) === due.id);
        const there = sessions.filter((session) => isByHand(session) && !session.cancelled && overlap(session, due));
        const ours = standing.filter((session) => !session.cancelled && !isByHand(session));
        expect(standing.length + there.length > 0 || isDecidedFor(calendar, due.id)).toBe(true);
        expect(ours.length).toBeLessThan(2);
        // Decided otherwise: set by hand, called off, held already, or under way under an earlier rhythm.
        const isUntouched = standing.every((session) => ours.includes(session) && session.startsAt > now);
        if (ours.length === 1 && isUntouched)
          expect(ours[0]).toMatchObject({ startsAt: due.startsAt, endsAt: due.endsAt });
      }
    });
  });

  it('puts no session beside one that somebody has moved, nor one where somebody has called off', () => {
    inALife((calendar, done, what) => {
      // While the rhythm changes it may have broken off: only what was done under the present one says anything.
      if (what.kind === 'rhythm' && what.done > 0) return;
      const isNew = done.flatMap((step) => (step.kind === 'added' ? [step.session.id.slice(0, 10)] : []));
      // At the very half of a turn it stands for the day before.
      expect(isNew.filter((id) => isDecidedFor(calendar, id, 0.5))).toEqual([]);
    });
  });

  it('brings nothing back that somebody has called off, nor what people know is cancelled', () => {
    inALife((calendar, done) => {
      const back = done.flatMap((step) => (step.kind === 'restored' ? [step.session] : []));
      expect(back.filter(({ id, cancelled }) => cancelled?.by !== 'newRhythm' || calendar.told.has(id))).toEqual([]);
    });
  });

  it('leaves no session standing that the rhythm does not have', () => {
    inALife((calendar) => {
      const { cadence: rhythm, now } = calendar;
      const days = rhythm
        ? planSessions(rhythm, later(now, -24), zones, calendar.holidays, 400).map(({ id }) => id)
        : [];
      const free = coming(calendar).filter((session) => session.startsAt > now && !isByHand(session));
      expect(
        free.map(rhythmDayOf).filter((id) => id !== undefined && id >= now.slice(0, 10) && !days.includes(id)),
      ).toEqual([]);
    });
  });

  it('asks for nothing more once it is done', () => {
    inALife((calendar) => {
      expect(calendar.steps().filter((step) => step.kind !== 'kept' || step.change)).toEqual([]);
    });
  });

  it('never moves or cancels what somebody set by hand or what is under way, and tells nobody twice', () => {
    inALife((calendar, done) => {
      const touched = done.flatMap((step) =>
        step.kind === 'moved' || step.kind === 'cancelled' ? [step.session] : [],
      );
      expect(
        touched.filter((session) => isByHand(session) || session.cancelled || session.startsAt <= calendar.now),
      ).toEqual([]);
      expect(new Set(touched.map(({ id }) => id)).size).toBe(touched.length);
      const moves = done.flatMap((step) => (step.kind === 'moved' ? [step] : []));
      expect(moves.filter(({ change }) => change.startsAt <= calendar.now)).toEqual([]);
    });
  });

  it('tells nobody of anything while time passes', () => {
    inALife((_calendar, done, { kind }) => {
      if (kind === 'wait')
        expect(done.filter((step) => step.kind === 'moved' || step.kind === 'cancelled')).toEqual([]);
    });
  });

  it('never has two sessions at the same time', () => {
    inALife((calendar) => {
      const all = coming(calendar);
      for (const [index, a] of all.entries()) expect(all.slice(index + 1).filter((b) => overlap(a, b))).toEqual([]);
    });
  });
});
