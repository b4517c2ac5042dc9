/** How far a lineage is followed, up and down: further nobody reads, and more would be a mistake of somebody. */
const deepest = 10;

/** What of a lineage is known: which artefact each was made from, by id. */
export type Parents = ReadonlyMap<string, string | undefined>;

/** What an artefact was made from, and what that was made from: the nearest first. */
export function ancestorsOf(id: string, parents: Parents): readonly string[] {
  const found: string[] = [];
  for (let at = parents.get(id); at !== undefined && at !== id && !found.includes(at); at = parents.get(at)) {
    found.push(at);
    if (found.length === deepest) break;
  }
  return found;
}

/** What was made from an artefact, directly, in the order of the map. */
export function adaptationsOf(id: string, parents: Parents): readonly string[] {
  return [...parents].filter(([child, parent]) => parent === id && child !== id).map(([child]) => child);
}

/** Whether one may be said to be made from another: nothing is made from itself, nor from what was made from it. */
export function mayDerive(childId: string, parentId: string, parents: Parents): boolean {
  if (childId === parentId) return false;
  const seen = new Set<string>();
  for (let at: string | undefined = parentId; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === childId) return false;
    seen.add(at);
  }
  return true;
}
