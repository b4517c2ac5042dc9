import type { Instant } from '../../kernel';

/** What comes in parts within so long is judged as one change, in milliseconds: feeds write person by person. */
const windowMs = 24 * 60 * 60_000;
/** So many people are kept by their ids, and beyond them only how many: a person twice is then two. */
const idsAtMost = 5_000;

/** Whom one run let through without asking a lead: taken out by rules or by hands outside, brought in by rules. Ids. */
export interface LetThrough {
  readonly at: Instant;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** How many more, of whom nobody knows who they were. */
  readonly more?: { readonly removed: number; readonly added: number };
}

/** What went through since an instant, and no lead has answered for. */
export interface Earlier {
  readonly from: Instant;
  readonly runs: readonly LetThrough[];
}

type Ids = Pick<LetThrough, 'removed' | 'added'>;

/**
 * What counts together with a change of now: the last 24 hours, and for a question that waits what counted when it was first
 * asked, so that no change goes through because leads took their time.
 *
 * @param askedFrom - from when on a question that waits has counted
 */
export function earlierAt(runs: readonly LetThrough[], now: Instant, askedFrom?: Instant): Earlier {
  const from = askedFrom ?? new Date(Date.parse(now) - windowMs).toISOString();
  return { from, runs: runs.filter(({ at }) => at > from) };
}

/** What has gone through once this has as well. A run that is gone on with after a crash may be noted twice. */
export function withRun({ runs }: Earlier, { removed, added }: Ids, at: Instant): readonly LetThrough[] {
  const room = Math.max(0, idsAtMost - runs.reduce((sum, run) => sum + run.removed.length + run.added.length, 0));
  const named = { removed: removed.slice(0, room), added: added.slice(0, Math.max(0, room - removed.length)) };
  const more = { removed: removed.length - named.removed.length, added: added.length - named.added.length };
  return [...runs, { at, ...named, ...(more.removed + more.added > 0 ? { more } : {}) }];
}

/** How many people went through before, how many it is with those of now, and how the roster has grown by those before. */
export function sumOf({ runs }: Pick<Earlier, 'runs'>, now: Ids) {
  const of = (way: keyof Ids) => {
    const [before, coming] = [new Set(runs.flatMap((run) => run[way])), new Set(now[way])];
    const more = runs.reduce((sum, run) => sum + (run.more?.[way] ?? 0), 0);
    const fresh = [...coming].filter((id) => !before.has(id)).length;
    // Who is about to go was noted by a run that did not come so far.
    const done = [...before].filter((id) => !coming.has(id)).length;
    return { before: before.size + more, total: before.size + more + fresh, done: done + more };
  };
  const [removed, added] = [of('removed'), of('added')];
  return { removed, added, grownBy: added.done - removed.done };
}
