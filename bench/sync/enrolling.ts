import type { MembershipRule, MembershipView } from '../../src/domain/membership';
import { rounded, say } from '../measure';
import { groupsNow, writesBetween } from './groupsNow';
import { letThrough } from './letThrough';
import type { SyncWorld } from './syncWorld';
import { countTraffic } from './traffic';

const titles = [
  ...['Software Developer', 'Data Analyst', 'Business Analyst', 'Delivery Manager'],
  ...['Product Manager', 'Infrastructure Engineer', 'Data Engineer', 'DevOps Engineer'],
];
/** How long hosts may take to follow the rules. */
const patienceMs = 15 * 60_000;
const offices = ['Cardiff', 'Leeds', 'Bristol', 'Glasgow', 'Newcastle'];

/** A rule for each of 40 communities: a profession in a place. */
const ruleOf = (index: number): MembershipRule => ({
  ...{ id: 'profession', name: 'The profession in one place', mode: 'enrol', exclude: [] },
  include: [
    { attribute: 'jobTitle', how: 'has', values: [titleOf(index)], synonyms: true },
    { attribute: 'office', how: 'is', values: [officeOf(index)] },
  ],
});
export const titleOf = (index: number): string => titles[index % titles.length] ?? '';
export const officeOf = (index: number): string => offices[Math.floor(index / titles.length) % offices.length] ?? '';

/**
 * A lead of each community sets a rule that enrols people, and lets through what is held because it is so many. The floor: for
 * each group a request for 20 who come in, and one for each who goes.
 */
export async function measureEnrolling(world: SyncWorld) {
  const { tenant, communities, ask, timers } = world;
  const before = await groupsNow(world);
  tenant.recording.clear();
  const began = Date.now();
  for (const [index, { id, owners }] of communities.entries()) {
    const lead = owners[0] ?? '';
    const path = `communities/${id}/membership`;
    const { rulesVersion } = await ask<MembershipView>(lead, 'GET', path);
    await ask(lead, 'PUT', `${path}/rules`, { rules: [ruleOf(index)], rulesVersion });
  }
  let held = 0;
  // Hosts may still be about the first ones when the last one is saved: leads look until nothing is left to be done.
  for (const deadline = Date.now() + patienceMs; await world.isMarked();) {
    if (Date.now() > deadline) throw new Error('the rules are not followed');
    await timers.run('syncMemberships');
    await timers.settle();
    held += await letThrough(world);
    await timers.settle();
  }
  await world.settled();
  const { reads, writes } = countTraffic(tenant.recording.entries());
  const { additions, removals, floor } = writesBetween(before, await groupsNow(world));
  say(`rules: ${additions} came, ${removals} went, ${writes} writes, floor ${floor}, ${held} held`);
  return {
    ...{ enrolled: additions, held, writes, writesFloor: floor, writesRatio: rounded(writes / floor, 3) },
    ...{ readsForRules: reads, enrollingSeconds: rounded((Date.now() - began) / 1_000) },
  };
}
