import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, tidyLines, type Result } from '../../kernel';
import { artefactTypes, phases, standardPoints, type ArtefactWords } from './artefact';
import { toolkitLimits } from './limits';

/** What was sent, before anybody looked at it: of the right shapes and nothing more. */
export type RawWords = {
  readonly [Field in keyof ArtefactWords]: ArtefactWords[Field] extends string
    ? string
    : ArtefactWords[Field] extends number
      ? number
      : readonly (string | number)[];
};

/** Why the words of an artefact can't be kept; `field` is by its name in the contract. */
export type WordsRefusal =
  | { readonly code: 'textEmpty'; readonly field: 'title' | 'profession' | 'tags' }
  | {
      readonly code: 'textTooLong';
      readonly field: 'title' | 'summary' | 'profession' | 'project' | 'tags';
      readonly limit: number;
      readonly length: number;
    }
  | { readonly code: 'tooManyTags'; readonly limit: number }
  | { readonly code: 'valueUnknown'; readonly field: 'type' | 'phases' | 'points' }
  | { readonly code: 'outOfBounds'; readonly field: 'reviewMonths'; readonly least: number; readonly most: number };

/** The words of an artefact as they are kept: tidy, in order, each once; or the first reason why they can't be. */
export function tidyArtefact(raw: RawWords): Result<ArtefactWords, WordsRefusal> {
  const lines = {
    title: tidyLine(raw.title),
    summary: tidyLines(raw.summary).trim(),
    profession: tidyLine(raw.profession),
    project: tidyLine(raw.project),
  };
  for (const field of ['title', 'summary', 'profession', 'project'] as const) {
    const [length, limit] = [lengthOf(lines[field]), toolkitLimits[field]];
    if (length > limit) return refused({ code: 'textTooLong', field, limit, length });
  }
  for (const field of ['title', 'profession'] as const) {
    if (!hasSomethingToSee(lines[field])) return refused({ code: 'textEmpty', field });
  }
  const tags = tidyTags(raw.tags.map(String));
  if (!tags.ok) return tags;
  const type = artefactTypes.find((known) => known === raw.type);
  if (!type) return refused({ code: 'valueUnknown', field: 'type' });
  if (!raw.phases.every((phase) => isOneOf(phases, phase))) return refused({ code: 'valueUnknown', field: 'phases' });
  if (!raw.points.every((point) => isOneOf(standardPoints, point))) {
    return refused({ code: 'valueUnknown', field: 'points' });
  }
  const { least, most } = toolkitLimits.reviewMonths;
  const isInterval = Number.isInteger(raw.reviewMonths) && raw.reviewMonths >= least && raw.reviewMonths <= most;
  if (!isInterval) return refused({ code: 'outOfBounds', field: 'reviewMonths', least, most });
  return allowed({
    ...lines,
    type,
    tags: tags.value,
    phases: phases.filter((phase) => raw.phases.includes(phase)),
    points: standardPoints.filter((point) => raw.points.includes(point)),
    reviewMonths: raw.reviewMonths,
  });
}

/** Two tags that differ in case only are one, as it was written first. */
function tidyTags(raw: readonly string[]): Result<readonly string[], WordsRefusal> {
  // They stand in one column, with semicolons between.
  const tags = new Map<string, string>();
  for (const tag of raw.flatMap((written) => written.split(';')).map(tidyLine)) {
    if (tag === '') continue;
    if (!hasSomethingToSee(tag)) return refused({ code: 'textEmpty', field: 'tags' });
    const [length, limit] = [lengthOf(tag), toolkitLimits.tag];
    if (length > limit) return refused({ code: 'textTooLong', field: 'tags', limit, length });
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  const limit = toolkitLimits.tags;
  return tags.size > limit ? refused({ code: 'tooManyTags', limit }) : allowed([...tags.values()]);
}

function isOneOf(known: readonly (string | number)[], value: string | number): boolean {
  return known.includes(value);
}
