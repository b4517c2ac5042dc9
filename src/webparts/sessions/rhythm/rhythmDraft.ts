import type { Cadence, LocalDate, MonthlyCadence, Nation, PlanView, Weekday } from '../../../domain/sessions';

/** A rhythm as it stands in the form: what belongs to another kind is kept while somebody looks at both. */
export interface RhythmDraft {
  readonly kind: 'monthly' | 'weekly' | 'none';
  readonly nth: MonthlyCadence['nth'];
  readonly weeks: number;
  readonly weekday: Weekday;
  /** `11:00`; empty while it is being typed. */
  readonly time: string;
  readonly minutes: number;
  readonly timeZone: string;
  /** Empty: from now on. */
  readonly startsOn: LocalDate | '';
  readonly nation: Nation | '';
  readonly then: 'skip' | 'move';
  readonly cancels: boolean;
  /** Before the start. */
  readonly hours: number;
}

/** The usual rhythm: every fourth Thursday, at eleven, for an hour; a day before, somebody should have proposed something. */
const usual = { nth: 4, weeks: 2, weekday: 'thursday', time: '11:00', minutes: 60, then: 'move', hours: 24 } as const;

/**
 * The form as it opens.
 *
 * @param found - the hour of the week that suits most, or the rhythm of a series, when one was looked for
 * @param today - the first day that a rhythm of weeks counts from when nothing else is known
 */
export function draftOf(
  plan: PlanView,
  today: LocalDate,
  found?: Cadence | Pick<Cadence, 'weekday' | 'time' | 'minutes'>,
): RhythmDraft {
  const { cadence, cancelWithoutTopics, timeZone } = plan;
  const { weekday, time, minutes } = { ...usual, ...cadence, ...found };
  const known = found && 'kind' in found ? found : cadence;
  return {
    kind: known?.kind === 'everyWeeks' ? 'weekly' : 'monthly',
    nth: known?.kind === 'nthWeekday' ? known.nth : usual.nth,
    weeks: known?.kind === 'everyWeeks' ? known.weeks : usual.weeks,
    weekday,
    time,
    minutes,
    timeZone: known?.timeZone ?? timeZone,
    startsOn: known?.startsOn ?? (known ? '' : today),
    nation: cadence?.bankHolidays?.nation ?? '',
    then: cadence?.bankHolidays?.then ?? usual.then,
    cancels: cancelWithoutTopics !== undefined,
    hours: cancelWithoutTopics ?? usual.hours,
  };
}

/**
 * What the form says: a rhythm, none (`null`), or `undefined` while a time is missing.
 *
 * @param today - see `draftOf`
 */
export function cadenceOf(draft: RhythmDraft, today: LocalDate): Cadence | null | undefined {
  if (draft.kind === 'none') return null;
  const { weekday, time, minutes, timeZone, startsOn, nation, then } = draft;
  if (!/^\d\d:\d\d$/.test(time)) return undefined;
  const core = {
    weekday,
    time,
    minutes,
    timeZone,
    ...(nation ? { bankHolidays: { nation, then } } : {}),
  };
  if (draft.kind === 'weekly') return { ...core, kind: 'everyWeeks', weeks: draft.weeks, startsOn: startsOn || today };
  return { ...core, kind: 'nthWeekday', nth: draft.nth, ...(startsOn ? { startsOn } : {}) };
}
