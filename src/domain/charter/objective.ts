import {
  allowed,
  hasSomethingToSee,
  lengthOf,
  refused,
  tidyLine,
  tidyLines,
  type Instant,
  type Result,
} from '../kernel';
import { addDays, addMonths, type ZoneRules } from '../sessions';
import type { Objective } from './charter';
import type { CheckInBody, ObjectiveBody, OutcomeBody } from './contract';
import { charterLimits } from './limits';
import type { Named } from './proposal';
import { startOfDay } from './startOfDay';
import type { WordsRefusal } from './tidyChange';

type TextRefusal = Exclude<WordsRefusal, { code: 'linkNotAllowed' }>;

/**
 * Sets what the community wants to reach in the next 3 or 6 months, beginning today.
 * @param running - the one that runs: there is one at a time, until its outcome is told. The same again changes nothing
 */
export function startObjective(
  running: Objective | undefined,
  { id, text: raw, months }: ObjectiveBody,
  by: Named,
  now: Instant,
  timeZone: string,
  zones: ZoneRules,
): Result<Objective, TextRefusal | { readonly code: 'objectiveRuns' }> {
  if (running) return running.id === id ? allowed(running) : refused({ code: 'objectiveRuns' });
  const text = checkText(tidyLine(raw), charterLimits.objective);
  if (!text.ok) return text;
  const startsOn = zones.dateAt(now, timeZone);
  const endsOn = addDays(addMonths(startsOn, months), -1);
  return allowed({ id, text: text.value, startsOn, months, endsOn, setBy: by, checkIns: [] });
}

/** When its last day is over for the community, and its outcome can be asked for. */
export function objectiveEndsAt({ endsOn }: Objective, timeZone: string, zones: ZoneRules): Instant {
  return startOfDay(addDays(endsOn, 1), timeZone, zones);
}

/** Says how it goes, also after its last day until its outcome is told. The same again (by its id) changes nothing. */
export function checkIn(
  objective: Objective,
  { id, text: raw }: CheckInBody,
  by: Named,
  now: Instant,
): Result<
  Objective,
  | TextRefusal
  | { readonly code: 'objectiveEnded' }
  | { readonly code: 'tooManyCheckIns'; readonly limit: number }
  /** Somebody else said something under that id. */
  | { readonly code: 'idTaken' }
> {
  const same = objective.checkIns.find((one) => one.id === id);
  if (same) return same.by.id === by.id ? allowed(objective) : refused({ code: 'idTaken' });
  if (objective.outcome) return refused({ code: 'objectiveEnded' });
  const limit = charterLimits.checkIns;
  if (objective.checkIns.length >= limit) return refused({ code: 'tooManyCheckIns', limit });
  const text = checkText(tidyLines(raw).trim(), charterLimits.comment);
  if (!text.ok) return text;
  return allowed({ ...objective, checkIns: [...objective.checkIns, { id, at: now, by, text: text.value }] });
}

/** How long whoever told an outcome may tell it better, in milliseconds: a day. */
const toldAnewForMs = 24 * 3_600_000;

/**
 * Tells what has become of it, with or without more words: it ends with that, whatever its last day was. The same again changes
 * nothing; whoever told it may tell it otherwise for a day.
 */
export function tellOutcome(
  objective: Objective,
  { reached, text: raw }: OutcomeBody,
  by: Named,
  now: Instant,
): Result<Objective, TextRefusal | { readonly code: 'objectiveEnded' }> {
  const { outcome } = objective;
  const words = tidyLines(raw).trim();
  const text = words === '' ? allowed('') : checkText(words, charterLimits.outcome);
  if (!outcome) return text.ok ? allowed({ ...objective, outcome: { reached, text: text.value, at: now, by } }) : text;
  if (outcome.by.id !== by.id) return refused({ code: 'objectiveEnded' });
  if (!text.ok) return text;
  if (outcome.reached === reached && outcome.text === text.value) return allowed(objective);
  if (Date.parse(now) - Date.parse(outcome.at) >= toldAnewForMs) return refused({ code: 'objectiveEnded' });
  // When it ended stays: nobody has another day each time.
  return allowed({ ...objective, outcome: { ...outcome, reached, text: text.value } });
}

function checkText(text: string, limit: number): Result<string, TextRefusal> {
  if (!hasSomethingToSee(text)) return refused({ code: 'textEmpty', field: 'text' });
  const length = lengthOf(text);
  return length > limit ? refused({ code: 'textTooLong', field: 'text', limit, length }) : allowed(text);
}
