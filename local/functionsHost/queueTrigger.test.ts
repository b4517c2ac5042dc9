import { DemoHosts, eventually, type DemoHost } from './testing/demoHosts';

let hosts: DemoHosts;

beforeAll(async () => {
  hosts = await DemoHosts.begin();
});
afterAll(() => hosts.end());
afterEach(async () => {
  await hosts.stopHosts();
  for (const name of ['work', 'work-poison', 'done']) await hosts.queue(name).deleteIfExists();
});

const enqueue = (host: DemoHost, ...messages: object[]): Promise<Response> =>
  fetch(`${host.origin}/api/enqueue`, { method: 'POST', body: JSON.stringify(messages) });

/** What the demo app logged of the messages it got, oldest first. */
const got = (...of: DemoHost[]): { message: unknown; dequeueCount: number; pid: number }[] =>
  of.flatMap((host) => host.said('got {')).map((line) => JSON.parse(line.slice('got '.length)));

describe('a queue trigger', () => {
  it('runs once for each message an output wrote, and its own output reaches the next queue', async () => {
    const host = await hosts.spawn();
    await enqueue(host, { n: 1 }, { n: 2 }, { n: 3 });
    const done = await eventually(async () => (await hosts.waiting('done')).length === 3 && hosts.waiting('done'));
    expect(done.sort()).toEqual([1, 2, 3].map((n) => JSON.stringify({ handled: { n } })));
    expect(got(host)).toHaveLength(3);
    await eventually(async () => (await hosts.queue('work').getProperties()).approximateMessagesCount === 0);
  });

  it('shares the messages between two hosts and loses none', async () => {
    const pair = [await hosts.spawn({ INSTANCE: 'a' }), await hosts.spawn({ INSTANCE: 'b' })];
    let sent = 0;
    // Work keeps coming until both have had some of it: a host that found nothing to do looks again only after a while.
    await eventually(async () => {
      await enqueue(pair[0]!, ...Array.from({ length: 10 }, () => ({ n: (sent += 1), sleep: 20 })));
      return new Set(got(...pair).map(({ pid }) => pid)).size === 2;
    });
    await eventually(() => got(...pair).length >= sent);
    await eventually(async () => (await hosts.queue('work').getProperties()).approximateMessagesCount === 0);
    expect(new Set(got(...pair).map(({ message }) => (message as { n: number }).n)).size).toBe(sent);
    expect(got(...pair)).toHaveLength(sent);
  });

  it('tells when nothing is left to do, here and in what was handed on', async () => {
    const host = await hosts.spawn();
    const settle = async () => (await fetch(`${host.origin}/admin/host/settle`, { method: 'POST' })).json();
    expect(await settle()).toEqual({ messages: 0 });
    await enqueue(host, { n: 1, sleep: 200 }, { n: 2 });
    expect(await settle()).toEqual({ messages: 2 });
    expect(got(host)).toHaveLength(2);
    expect(await hosts.waiting('done')).toHaveLength(2);
    expect(await settle()).toEqual({ messages: 0 });
  });

  it('tries a failing message again and counts', async () => {
    const host = await hosts.spawn();
    await enqueue(host, { fail: 2 });
    await eventually(async () => (await hosts.waiting('done')).length === 1);
    expect(got(host).map(({ dequeueCount }) => dequeueCount)).toEqual([1, 2, 3]);
  });

  it('moves a message that keeps failing to the poison queue, as it was', async () => {
    const host = await hosts.spawn();
    await enqueue(host, { fail: 9 });
    const poison = await eventually(async () => (await hosts.waiting('work-poison'))[0]);
    expect(JSON.parse(poison)).toEqual({ fail: 9 });
    expect(got(host)).toHaveLength(3);
    await eventually(async () => (await hosts.queue('work').getProperties()).approximateMessagesCount === 0);
  });

  it('moves a message that is not base64 to the poison queue without running the function', async () => {
    const host = await hosts.spawn();
    await hosts.queue('work').createIfNotExists();
    await hosts.queue('work').sendMessage('{"raw":"text"}');
    const { peekedMessageItems } = await eventually(async () => {
      const peeked = await hosts.queue('work-poison').peekMessages();
      return peeked.peekedMessageItems.length === 1 && peeked;
    });
    expect(peekedMessageItems[0]?.messageText).toBe('{"raw":"text"}');
    expect(got(host)).toEqual([]);
  });

  it('gives a message to another host when the first is killed in the middle of it', async () => {
    const env = { GUILDHALL_HOST_QUEUE_LEASE_SECONDS: '3' };
    const first = await hosts.spawn({ ...env, INSTANCE: 'a' });
    await enqueue(first, { hangIn: 'a' });
    await eventually(() => got(first).length === 1);
    await first.kill9();
    const second = await hosts.spawn({ ...env, INSTANCE: 'b' });
    await eventually(() => got(second).length === 1);
    expect(got(second)[0]).toMatchObject({ dequeueCount: 2, pid: second.pid });
    await eventually(async () => (await hosts.waiting('done')).length === 1);
  });

  it('keeps a message from others for as long as its handler runs', async () => {
    const env = { GUILDHALL_HOST_QUEUE_LEASE_SECONDS: '2' };
    const pair = [await hosts.spawn({ ...env, INSTANCE: 'a' }), await hosts.spawn({ ...env, INSTANCE: 'b' })];
    await enqueue(pair[0]!, { sleep: 5000 });
    await eventually(async () => (await hosts.waiting('done')).length === 1);
    expect(got(...pair)).toHaveLength(1);
  });

  it('ends the message in work before its host stops', async () => {
    const host = await hosts.spawn();
    await enqueue(host, { sleep: 1500 });
    await eventually(() => got(host).length === 1);
    await host.stop();
    expect(await hosts.waiting('done')).toHaveLength(1);
    expect((await hosts.queue('work').getProperties()).approximateMessagesCount).toBe(0);
  });
});
