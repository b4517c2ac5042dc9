import type { SyncWorld } from './syncWorld';

/** The most members that one request adds ("Add members"). */
const perAddition = 20;

export type GroupsNow = ReadonlyMap<string, ReadonlySet<string>>;

/** Who is in each community's group now. */
export async function groupsNow({ communities, inGroup }: SyncWorld): Promise<GroupsNow> {
  const now = new Map<string, ReadonlySet<string>>();
  for (const { id } of communities) now.set(id, await inGroup(id));
  return now;
}

/** How many come and go between two moments, and the fewest writes that this takes. */
export function writesBetween(before: GroupsNow, after: GroupsNow) {
  let [additions, removals, floor] = [0, 0, 0];
  for (const [id, now] of after) {
    const was = before.get(id) ?? new Set();
    const added = [...now].filter((one) => !was.has(one)).length;
    const removed = [...was].filter((one) => !now.has(one)).length;
    additions += added;
    removals += removed;
    floor += Math.ceil(added / perAddition) + removed;
  }
  return { additions, removals, floor };
}
