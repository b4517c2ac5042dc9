import { rounded, say } from '../measure';
import { shownGroups } from './department';
import { officeOf, titleOf } from './enrolling';
import { groupsNow, writesBetween } from './groupsNow';
import type { SyncWorld } from './syncWorld';
import { countTraffic } from './traffic';

const perDeltaPage = 100;
const each = 40;
/** Five kinds of changes, 40 of each. */
const changes = 5 * each;

/**
 * 200 changes between two readings: people start, are put into groups by hand, move to another job and place, leave the
 * department, and are taken out of groups by hand. The floor: their pages of delta.
 */
export async function measureIncremental(world: SyncWorld) {
  const { tenant, tool, timers, advance } = world;
  // Nothing hurries the reading: all of it is found at once.
  await tool('PUT', 'directory', { lostNotifications: 1 });
  await advance(10);
  await world.round();
  const before = await groupsNow(world);
  await makeChanges(world, before);
  const byHand = await groupsNow(world);
  tenant.recording.clear();
  const began = Date.now();
  await timers.run('readDirectory');
  const { reads } = countTraffic(tenant.recording.entries());
  const held = await world.settled();
  const seconds = rounded((Date.now() - began) / 1_000);
  const all = countTraffic(tenant.recording.entries());
  const { floor } = writesBetween(byHand, await groupsNow(world));
  const floorOfReads = Math.ceil(changes / perDeltaPage);
  say(
    `${changes} changes: ${reads} reads, floor ${floorOfReads}; ${all.writes} writes, floor ${floor}; ${held} held; ${seconds} s`,
  );

  tenant.recording.clear();
  await world.round();
  const confirming = countTraffic(tenant.recording.entries());
  const naive = await readAll(world);
  say(`everything again: ${naive} reads`);
  await tool('PUT', 'directory', { lostNotifications: 0 });
  return {
    ...{
      changes,
      heldOfChanges: held,
      incrementalReads: all.reads,
      incrementalFloor: floorOfReads,
      incrementalSeconds: seconds,
    },
    ...{ incrementalWrites: all.writes, incrementalWritesFloor: floor, confirmingReads: confirming.reads },
    ...{ naiveReads: naive, naiveOverIncremental: rounded(naive / all.reads) },
  };
}

/** What a tool does that knows nothing of delta: it is really done, by another application. @returns requests */
async function readAll({ seed, listAll }: SyncWorld): Promise<number> {
  const { pages: ofPeople } = await listAll('/users?$select=id,displayName,jobTitle,department&$top=999');
  let reads = ofPeople;
  for (const { id } of shownGroups(seed)) {
    const { pages } = await listAll(`/groups/${id}/members?$select=id&$top=999`);
    // The group itself, and who is in it.
    reads += 1 + pages;
  }
  return reads;
}

async function makeChanges({ tool, communities, seed }: SyncWorld, before: Awaited<ReturnType<typeof groupsNow>>) {
  const owners = new Set(seed.groups.flatMap((group) => group.owners));
  const personas = new Set(seed.personas.map(({ userId }) => userId));
  const staff = seed.users.filter(
    ({ id, accountEnabled, givenName, userType }) =>
      accountEnabled && givenName && userType === 'Member' && !owners.has(id) && !personas.has(id),
  );
  // Spread over the whole department, and nobody twice.
  const someOf = (turn: number) =>
    Array.from(
      { length: each },
      (_, index) => staff[(Math.floor((index * staff.length) / each) + turn) % staff.length],
    );
  const communityAt = (index: number) => communities[index % communities.length]?.id ?? '';
  for (let index = 0; index < each; index += 1) {
    await tool('POST', 'people', {
      ...{ displayName: `Starter Number${index}`, givenName: 'Starter', surname: `Number${index}` },
      ...{
        userPrincipalName: `starter${index}@${seed.organisation.domain}`,
        mail: `starter${index}@${seed.organisation.domain}`,
      },
      ...{ jobTitle: titleOf(index), officeLocation: officeOf(index), department: 'Digital' },
    });
  }
  const taken = new Set<string>();
  for (const [index, person] of someOf(0).entries()) {
    taken.add(person?.id ?? '');
    await tool('PATCH', `people/${person?.id}`, { jobTitle: titleOf(index + 3), officeLocation: officeOf(index) });
  }
  for (const person of someOf(1)) {
    taken.add(person?.id ?? '');
    await tool('PATCH', `people/${person?.id}`, { accountEnabled: false });
  }
  for (const [index, person] of someOf(2).entries()) {
    taken.add(person?.id ?? '');
    await tool('PUT', `people/${person?.id}/groups/${communityAt(index)}`);
  }
  for (let index = 0; index < each; index += 1) {
    const inside = [...(before.get(communityAt(index)) ?? [])];
    const person = inside.find((id) => !owners.has(id) && !taken.has(id));
    if (person) await tool('DELETE', `people/${person}/groups/${communityAt(index)}`);
    taken.add(person ?? '');
  }
}
