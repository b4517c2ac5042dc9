import { GraphFailure, badRequest } from '../graphFailure';
import type { Library } from './library';

/** What becomes of an item whose name is taken: `@microsoft.graph.conflictBehavior`. */
export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

const behaviours: readonly ConflictBehaviour[] = ['fail', 'replace', 'rename'];

/** @throws GraphFailure 400 for none of the three */
export function readBehaviour(given: unknown, otherwise: ConflictBehaviour): ConflictBehaviour {
  const text = String(given ?? otherwise);
  const behaviour = behaviours.find((name) => name === text.toLowerCase());
  if (!behaviour)
    throw badRequest(`'${text}' is not a valid value for @microsoft.graph.conflictBehavior.`, 'invalidRequest');
  return behaviour;
}

export const nameTaken = (message = 'An item with the same name already exists under the parent'): GraphFailure =>
  new GraphFailure(409, 'nameAlreadyExists', message);

/** "Minutes.md", "Minutes 1.md", "Minutes 2.md": the first that is free. */
export function freeName(library: Pick<Library, 'named'>, parentId: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n += 1) {
    const candidate = `${stem} ${n}${ending}`;
    if (!library.named(parentId, candidate)) return candidate;
  }
}
