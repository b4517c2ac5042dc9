import { theseCommunities } from '../communities/testing/theseCommunities';
import type { Log } from '../platform/log';
import type { Brake } from './BrakeStore';
import { BrakeService } from './brakeService';

const by = 'Nisha Rao';
const log: Log = () => undefined;
const communities = [
  { id: 'digital', name: 'Digital Practice' },
  { id: 'data', name: 'Data Circle' },
];

function world() {
  const standing = new Map<string, Brake>();
  const told: string[] = [];
  let [now, reads] = [1_000, 0];
  const brakes = new BrakeService({
    communities: theseCommunities(communities),
    store: {
      list: () => {
        reads += 1;
        return Promise.resolve([...standing.values()]);
      },
      put: async (brake) => void standing.set(brake.scope, brake),
      remove: async (scope) => void standing.delete(scope),
    },
    clock: { now: () => new Date('2026-03-26T11:00:00.000Z') },
    time: () => now,
  });
  const waiting = new Map([['data', { invitations: 2, cancellations: 1 }]]);
  brakes.register({ count: () => Promise.resolve({ recipients: 3 }), release: () => Promise.resolve() });
  brakes.register({
    count: (communityId) => Promise.resolve(waiting.get(communityId) ?? {}),
    async release(communityId, held) {
      told.push(`${held} ${communityId}${standing.size > 0 ? ', still held' : ''}`);
      return Promise.resolve();
    },
  });
  const stopped = () => Promise.all(communities.map(({ id }) => brakes.isStopped(id)));
  return { brakes, standing, told, stopped, reads: () => reads, pass: (ms: number) => void (now += ms) };
}

describe('a brake', () => {
  it('stops one community, or all of them, and says why', async () => {
    const { brakes, stopped } = world();
    expect(await stopped()).toEqual([false, false]);
    await brakes.stop({ scope: 'data', reason: 'Letters to the wrong people', by }, log);
    expect(await stopped()).toEqual([false, true]);
    await brakes.stop({ scope: 'all', reason: 'Drill', by }, log);
    expect(await stopped()).toEqual([true, true]);
    expect(await brakes.brakeOn('data')).toMatchObject({ scope: 'all', reason: 'Drill' });
    const since = '2026-03-26T11:00:00.000Z';
    expect((await brakes.view()).brakes).toEqual([
      {
        ...{ scope: 'all', name: 'All communities', stopped: { since, reason: 'Drill', by } },
        held: { invitations: 0, changes: 0, cancellations: 0, recipients: 3 },
      },
      { scope: 'digital', name: 'Digital Practice', isHeldByAll: true },
      {
        ...{ scope: 'data', name: 'Data Circle', stopped: { since, reason: 'Letters to the wrong people', by } },
        held: { invitations: 0, changes: 0, cancellations: 0, recipients: 0 },
        isHeldByAll: true,
      },
    ]);
  });

  it('tells what all parts of the app would let go if it came off, and only of what no other brake holds', async () => {
    const { brakes } = world();
    await brakes.stop({ scope: 'data', reason: 'Drill', by }, log);
    const held = { invitations: 2, changes: 0, cancellations: 1, recipients: 3 };
    expect((await brakes.view()).brakes[2]).toMatchObject({ scope: 'data', held });
    await brakes.stop({ scope: 'all', reason: 'Drill', by }, log);
    const [all, , data] = (await brakes.view()).brakes;
    expect([all?.held?.recipients, data?.held?.invitations]).toEqual([3, 0]);
    await brakes.release('data', 'send', log);
    expect((await brakes.view()).brakes[0]?.held).toEqual({ ...held, recipients: 6 });
  });

  it('is felt on every host within a second, and asked for once a second at most', async () => {
    const { brakes, standing, reads, pass } = world();
    expect(await brakes.isStopped('data')).toBe(false);
    standing.set('data', { scope: 'data', since: '', reason: 'put on by another host', by });
    expect(await brakes.isStopped('data')).toBe(false);
    expect(reads()).toBe(1);
    pass(1_000);
    expect(await brakes.isStopped('data')).toBe(true);
  });

  it('lets what it held go out after it is off', async () => {
    const { brakes, told, stopped } = world();
    await brakes.stop({ scope: 'data', reason: 'Drill', by }, log);
    await brakes.release('data', 'send', log);
    expect(told).toEqual(['send data']);
    expect(await stopped()).toEqual([false, false]);
  });

  it('drops what it held while it is still on, so that nothing slips out between', async () => {
    const { brakes, told, stopped } = world();
    await brakes.stop({ scope: 'all', reason: 'Drill', by }, log);
    await brakes.release('all', 'drop', log);
    expect(told).toEqual(['drop digital, still held', 'drop data, still held']);
    expect(await stopped()).toEqual([false, false]);
  });

  it('leaves alone what another brake still holds', async () => {
    const { brakes, told } = world();
    await brakes.stop({ scope: 'all', reason: 'Drill', by }, log);
    await brakes.stop({ scope: 'data', reason: 'Wrong people', by }, log);
    await brakes.release('all', 'drop', log);
    expect(told).toEqual(['drop digital, still held']);
    await brakes.stop({ scope: 'all', reason: 'Drill', by }, log);
    await brakes.release('data', 'drop', log);
    expect(told).toEqual(['drop digital, still held']);
  });

  it('may be taken off twice, and is refused for what nobody knows', async () => {
    const { brakes, told } = world();
    await brakes.release('data', 'drop', log);
    expect(told).toEqual([]);
    await expect(brakes.stop({ scope: 'elsewhere', reason: 'Drill', by }, log)).rejects.toThrow('communityUnknown');
    await expect(brakes.release('elsewhere', 'send', log)).rejects.toThrow('communityUnknown');
  });

  it('keeps the time since when it is on when its reason is written anew', async () => {
    const { brakes, standing } = world();
    standing.set('data', { scope: 'data', since: '2026-03-01T00:00:00.000Z', reason: 'Drill', by: 'Huw Price' });
    await brakes.stop({ scope: 'data', reason: 'No drill', by }, log);
    expect(standing.get('data')).toEqual({
      ...{ scope: 'data', since: '2026-03-01T00:00:00.000Z', reason: 'No drill', by },
    });
  });
});
