import { BlobServiceClient } from '@azure/storage-blob';
import { join } from 'path';
import { hostIdOf } from './hostId';
import { DemoHosts, eventually, statusOf, type DemoHost } from './testing/demoHosts';

let hosts: DemoHosts;

beforeAll(async () => {
  hosts = await DemoHosts.begin();
});
afterAll(() => hosts.end());
afterEach(() => hosts.stopHosts());

const ticks = (host: DemoHost): number => host.said('tick by').length;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Two hosts, of which the first runs the timers. */
async function pair(): Promise<[DemoHost, DemoHost]> {
  const first = await hosts.spawn({ INSTANCE: 'a' });
  const second = await hosts.spawn({ INSTANCE: 'b' });
  await eventually(() => ticks(first) > 0);
  return [first, second];
}

describe('a timer trigger', () => {
  it('runs on one of two hosts only, once a second', async () => {
    const [first, second] = await pair();
    const before = ticks(first);
    const began = Date.now();
    await eventually(() => ticks(first) - before >= 3);
    // One more may have been on its way to us when the counting began.
    expect(ticks(first) - before).toBeLessThanOrEqual((Date.now() - began) / 1000 + 2);
    expect(ticks(second)).toBe(0);
  });

  it('goes to the other host when the first one stops, before its lease could have ended', async () => {
    const [first, second] = await pair();
    await first.stop();
    await eventually(() => ticks(second) > 0, 9_000);
  });

  it('goes to the other host when the first one is killed and its lease has ended', async () => {
    const [first, second] = await pair();
    await first.kill9();
    await eventually(() => ticks(second) > 0, 40_000);
    expect((await statusOf(second)).timersHere.sort()).toEqual(['nightly', 'tick']);
  });

  it('makes a missed run good at the next start, once, and tells so', async () => {
    const status = statusBlob('nightly');
    const record = {
      Last: '2020-01-01T03:00:00.000Z',
      Next: '2020-01-02T03:00:00.000Z',
      LastUpdated: '2020-01-01T03:00:00.000Z',
    };
    await status.upload(JSON.stringify(record), JSON.stringify(record).length);
    const late = await hosts.spawn();
    const said = await eventually(() => late.said('nightly {')[0]);
    const timer = JSON.parse(said.slice('nightly '.length));
    expect(timer).toMatchObject({ isPastDue: true, scheduleStatus: { last: record.Last } });
    await late.stop();
    const written = JSON.parse((await status.downloadToBuffer()).toString());
    expect(Date.parse(written.Next)).toBeGreaterThan(Date.now());
    const next = await hosts.spawn();
    await eventually(() => ticks(next) > 0);
    expect(next.said('nightly {')).toEqual([]);
  });

  it('does not run at the first start of all, and records when it will', async () => {
    await statusBlob('nightly').deleteIfExists();
    const host = await hosts.spawn();
    await eventually(() => ticks(host) > 0);
    expect(host.said('nightly {')).toEqual([]);
    const written = JSON.parse((await statusBlob('nightly').downloadToBuffer()).toString());
    expect(new Date(written.Next).getUTCHours()).toBe(3);
  });

  it('that fails is logged, and the host goes on', async () => {
    const host = await hosts.spawn({ NIGHTLY_FAILS: '1' });
    const answer = await fetch(`${host.origin}/admin/functions/nightly?wait=1`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'the night was dark' }]);
    await eventually(() => ticks(host) > 0);
  });

  it('switched off by a setting does not run', async () => {
    const host = await hosts.spawn({ 'AzureWebJobs.tick.Disabled': 'true' });
    await pause(1500);
    expect(ticks(host)).toBe(0);
  });

  it('with a schedule that is not NCRONTAB keeps the host from starting', async () => {
    await expect(hosts.spawn({ NIGHTLY: '0 0 3 L * *' })).rejects.toThrow('"L" in "0 0 3 L * *" is not NCRONTAB');
  });
});

function statusBlob(name: string) {
  const appDir = join(__dirname, 'fixtures', 'demoApp');
  return BlobServiceClient.fromConnectionString(hosts.azurite.connectionString)
    .getContainerClient('azure-webjobs-hosts')
    .getBlockBlobClient(`timers/${hostIdOf(appDir, {})}/Host.Functions.${name}/status`);
}
