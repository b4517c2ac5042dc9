import { Agent, request } from 'node:http';
import { rounded, say } from '../measure';
import type { SyncWorld } from './syncWorld';
import { countTraffic } from './traffic';

const notifications = 10_000;
const atOnce = 40;
const newcomers = 20;

/**
 * 10,000 notifications in less than a minute, every other one forged, while people are put into groups by hand.
 *
 * @param forgedSeen - how many forged ones the host has counted so far
 */
export async function measureFlood(world: SyncWorld, forgedSeen: () => number) {
  const { tenant, tool, timers } = world;
  const { subscriptions } = await tool<{ subscriptions: { clientState: string; notificationUrl: string }[] }>(
    'GET',
    'subscriptions',
  );
  const [known] = subscriptions;
  if (!known) throw new Error('there is no subscription');
  const { notificationUrl, clientState } = known;
  tenant.recording.clear();
  const forgedBefore = forgedSeen();
  const joiners = await whoCanJoin(world);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers = new Map<number, number>();
  const began = Date.now();
  let next = 0;
  async function post(): Promise<void> {
    for (let number = next++; number < notifications; number = next++) {
      if (number % (notifications / newcomers) === 0) {
        const { person, groupId } = joiners.pop() ?? { person: '', groupId: '' };
        await tool('PUT', `people/${person}/groups/${groupId}`);
      }
      const status = await notify(agent, notificationUrl, number % 2 ? 'forged' : clientState);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, post));
  const seconds = rounded((Date.now() - began) / 1_000);
  agent.destroy();
  await timers.settle();
  const { reads } = countTraffic(tenant.recording.entries());
  await world.round();
  await world.settled();
  const forged = forgedSeen() - forgedBefore;
  say(
    `flood: ${notifications} in ${seconds} s, ${reads} reads, ${JSON.stringify([...answers])}, ${forged} forged seen`,
  );
  return {
    ...{ floodSeconds: seconds, floodTaken: answers.get(202) ?? 0, floodReads: reads, floodForged: forged },
    floodRosterRight: await world.allInLine(),
  };
}

/** People who are at work and not in the community that they will be put into. */
async function whoCanJoin({ tool, seed, communities, inGroup }: SyncWorld) {
  const joiners: { person: string; groupId: string }[] = [];
  const people = seed.users.filter(({ givenName }) => givenName).reverse();
  for (let index = 0; joiners.length < newcomers; index += 1) {
    const person = people[index]?.id ?? '';
    const groupId = communities[index % communities.length]?.id ?? '';
    const { accountEnabled } = await tool<{ accountEnabled: boolean }>('GET', `people/${person}`);
    if (accountEnabled && !(await inGroup(groupId)).has(person)) joiners.push({ person, groupId });
  }
  return joiners;
}

function notify(agent: Agent, address: string, clientState: string): Promise<number> {
  const body = JSON.stringify({ value: [{ clientState, changeType: 'updated', resource: 'users' }] });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(address.replace('localhost', '127.0.0.1'), { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end(body);
  });
}
