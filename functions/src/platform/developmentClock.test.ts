import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DevelopmentClock } from './developmentClock';

const yearMs = 365 * 86_400_000;

describe('the clock of the local tenant', () => {
  let server: Server;
  let url: string;
  let asked = 0;
  let ill = false;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1;
      // Slowly, so that others come while it is being asked.
      setTimeout(() => response.writeHead(ill ? 500 : 200).end(ill ? '' : JSON.stringify({ offsetMs: -yearMs })), 30);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    asked = 0;
    ill = false;
  });

  const isAYearBack = (clock: DevelopmentClock) => Math.abs(Date.now() - yearMs - clock.now().getTime()) < 60_000;

  it('lets nobody begin at the wrong time while it is being asked for the first time', async () => {
    const clock = new DevelopmentClock(url);
    const early = clock.refresh();
    await clock.refresh();
    expect(isAYearBack(clock)).toBe(true);
    await early;
  });

  it('is asked once for all who come within a tenth of a second', async () => {
    const clock = new DevelopmentClock(url);
    await clock.refresh();
    await Promise.all([clock.refresh(), clock.refresh(), clock.refresh()]);
    expect(asked).toBe(1);
  });

  it('stands in the way while it has never answered, and goes on from what it knows when it falls silent', async () => {
    const clock = new DevelopmentClock(url);
    ill = true;
    await expect(clock.refresh()).rejects.toThrow('clock is not available');
    ill = false;
    await clock.refresh();
    ill = true;
    await new Promise((resolve) => setTimeout(resolve, 120));
    await clock.refresh();
    expect(isAYearBack(clock)).toBe(true);
  });
});
