import { rounded, say } from '../measure';
import { shownGroups } from './department';
import type { SyncWorld } from './syncWorld';
import { groupsNow, writesBetween } from './groupsNow';
import { countTraffic } from './traffic';

const perPage = 999;
/** After this a first list is compared once more, for what some machines of the directory did not know yet; in minutes. */
const comparedAfter = 12;

/**
 * The first reading of a department nobody has read before, until all its communities are known.
 *
 * The floor: a page for each 999 people, one request for each group, and the pages of its members.
 */
export async function measureFirstRun(world: SyncWorld) {
  const { tenant, seed, allInLine, timers, advance } = world;
  const before = await groupsNow(world);
  tenant.recording.clear();
  const began = Date.now();
  await world.round();
  await world.settled();
  const seconds = rounded((Date.now() - began) / 1_000);
  const { reads, writes } = countTraffic(tenant.recording.entries());
  const { floor: writesFloor } = writesBetween(before, await groupsNow(world));
  const ofMembers = shownGroups(seed).map(({ members }) => Math.max(1, Math.ceil(members.length / perPage)));
  const floor = Math.ceil(seed.users.length / perPage) + seed.groups.length + sum(ofMembers);
  say(`first run: ${reads} reads, floor ${floor}, ${seconds} s`);

  tenant.recording.clear();
  await advance(comparedAfter);
  await world.round();
  const secondLook = countTraffic(tenant.recording.entries());
  // What went out by then has been seen in the groups.
  await timers.settle();
  if (!(await allInLine())) throw new Error('the second look has changed a roster');
  return {
    ...{ firstRunReads: reads, firstRunFloor: floor, firstRunRatio: rounded(reads / floor, 3) },
    ...{
      firstRunSeconds: seconds,
      firstRunWrites: writes,
      firstRunWritesFloor: writesFloor,
      secondLookReads: secondLook.reads,
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
