import { join, leave } from '../../../../src/domain/membership';
import type { RunWorld } from './runWorld';

/** Ids of so many people. */
export const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `p${at + 100}`);

/** Somebody clicks "Join". */
export async function clickJoin({ rosters, world }: RunWorld, id: string): Promise<void> {
  const facts = world.people.get(id);
  const before = (await rosters.recordsOf('c1', [id])).get(id);
  const joined = facts && join(before?.record, facts, new Date(world.now).toISOString());
  if (!joined?.ok) throw new Error('refused');
  rosters.put('c1', joined.value);
}

/** Somebody clicks "Leave". */
export async function clickLeave({ rosters, world }: RunWorld, id: string): Promise<void> {
  const facts = world.people.get(id);
  const before = (await rosters.recordsOf('c1', [id])).get(id);
  const left = facts && before && leave(before.record, facts, new Date(world.now).toISOString());
  if (!left?.ok) throw new Error('refused');
  rosters.put('c1', left.value);
}
