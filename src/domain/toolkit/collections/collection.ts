import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, tidyLines, type Result } from '../../kernel';
import { toolkitLimits } from '../artefact/limits';

/** Artefacts that a lead has put together, in the order in which to look at them. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** What it is for; may be empty. */
  readonly sentence: string;
  readonly artefactIds: readonly string[];
  /** It stands at the head of the toolkit: "start here". */
  readonly isStart: boolean;
}

type Collections = readonly Collection[];

export type CollectionRefusal =
  | { readonly code: 'textEmpty'; readonly field: 'name' }
  | {
      readonly code: 'textTooLong';
      readonly field: 'name' | 'sentence';
      readonly limit: number;
      readonly length: number;
    }
  | { readonly code: 'nameTaken' }
  | { readonly code: 'tooManyCollections'; readonly limit: number }
  | { readonly code: 'tooManyInCollection'; readonly limit: number };

/**
 * Makes a collection, or puts another in the place of the one with its id. At most one is where to start: a new one takes the place of
 * the old. An artefact is in it once, where it stood first.
 */
export function keepCollection(collections: Collections, wanted: Collection): Result<Collections, CollectionRefusal> {
  const [name, sentence] = [tidyLine(wanted.name), tidyLines(wanted.sentence).trim()];
  if (!hasSomethingToSee(name)) return refused({ code: 'textEmpty', field: 'name' });
  const sizes = [
    { field: 'name', length: lengthOf(name), limit: toolkitLimits.collection },
    { field: 'sentence', length: lengthOf(sentence), limit: toolkitLimits.collectionSentence },
  ] as const;
  const long = sizes.find(({ length, limit }) => length > limit);
  if (long) return refused({ code: 'textTooLong', ...long });
  const others = collections.filter(({ id }) => id !== wanted.id);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return refused({ code: 'nameTaken' });
  if (others.length >= toolkitLimits.collections) {
    return refused({ code: 'tooManyCollections', limit: toolkitLimits.collections });
  }
  const artefactIds = [...new Set(wanted.artefactIds)];
  const limit = toolkitLimits.inCollection;
  if (artefactIds.length > limit) return refused({ code: 'tooManyInCollection', limit });
  const kept = { ...wanted, name, sentence, artefactIds };
  const left = wanted.isStart ? collections.map((other) => ({ ...other, isStart: false })) : collections;
  const place = left.findIndex(({ id }) => id === wanted.id);
  return allowed(place < 0 ? [...left, kept] : left.map((other, at) => (at === place ? kept : other)));
}

/** What a reader sees of collections: only artefacts that they may read and that are not retired; empty ones only leads see. */
export function shownCollections(
  collections: Collections,
  readable: ReadonlySet<string>,
  isLead: boolean,
): Collections {
  return collections
    .map((collection) => ({ ...collection, artefactIds: collection.artefactIds.filter((id) => readable.has(id)) }))
    .filter(({ artefactIds }) => isLead || artefactIds.length > 0)
    .sort((a, b) => Number(b.isStart) - Number(a.isStart));
}
