import {
  allowed,
  compareText,
  hasSomethingToSee,
  lengthOf,
  refused,
  tidyLine,
  tidyLines,
  type Instant,
  type Result,
} from '../../kernel';
import { toolkitLimits } from '../artefact/limits';

/** Somebody used an artefact on a project: what counts, instead of views. */
export interface Reuse {
  readonly by: { readonly id: string; readonly name: string };
  readonly project: string;
  readonly how: 'asItIs' | 'adapted';
  /** What they changed, or how it went: the story, for those who come after; empty when they told none. */
  readonly story: string;
  /** The artefact that came of it. */
  readonly derivedId?: string;
  /** When they told it first. */
  readonly at: Instant;
}

export type ReuseRefusal =
  | { readonly code: 'textEmpty'; readonly field: 'project' }
  | {
      readonly code: 'textTooLong';
      readonly field: 'project' | 'story';
      readonly limit: number;
      readonly length: number;
    };

/** One person and project count once: this is the same for both, however the project's name was typed. */
function reuseKey(personId: string, project: string): string {
  return `${personId}|${comparedName(project)}`;
}

/** A name (of a project, a profession, a tag, an artefact) as it is compared: without case, accents, signs and doubled blanks. */
export function comparedName(project: string): string {
  const folded = project.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // A name of signs only is still a name.
  return words.length > 0 ? words.join(' ') : folded.trim();
}

/** "I used this", as it is kept; told again for the same project, the new words stand in the place of the old. */
export function tellReuse(told: readonly Reuse[], wanted: Reuse): Result<readonly Reuse[], ReuseRefusal> {
  const project = tidyLine(wanted.project);
  const story = tidyLines(wanted.story).trim();
  if (!hasSomethingToSee(project)) return refused({ code: 'textEmpty', field: 'project' });
  for (const [field, text] of [
    ['project', project],
    ['story', story],
  ] as const) {
    const [length, limit] = [lengthOf(text), toolkitLimits[field]];
    if (length > limit) return refused({ code: 'textTooLong', field, limit, length });
  }
  const key = reuseKey(wanted.by.id, project);
  const before = told.find((reuse) => reuseKey(reuse.by.id, reuse.project) === key);
  const reuse = { ...wanted, project: before?.project ?? project, story, at: before?.at ?? wanted.at };
  return allowed([...told.filter((other) => other !== before), reuse]);
}

/** Takes back what somebody told of a project; what was never told may be taken back. */
export function takeReuseBack(told: readonly Reuse[], personId: string, project: string): readonly Reuse[] {
  const key = reuseKey(personId, project);
  return told.filter((reuse) => reuseKey(reuse.by.id, reuse.project) !== key);
}

/** How much an artefact was used: by how many persons and projects, on how many projects, and when last. */
export interface ReuseCount {
  readonly reuses: number;
  readonly projects: number;
  readonly lastAt?: Instant;
}

/** Counts each person and project once, in whatever order and however often it was told. */
export function countReuse(told: readonly Reuse[]): ReuseCount {
  const [lastAt] = told.map(({ at }) => at).sort((a, b) => compareText(b, a));
  return {
    reuses: new Set(told.map(({ by, project }) => reuseKey(by.id, project))).size,
    projects: new Set(told.map(({ project }) => comparedName(project))).size,
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}
