import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startGuildhall, type Guildhall } from './index';

/** A Monday; the fourth Thursday of that month is the 26th. */
const now = '2026-03-23T09:00:00Z';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('Guildhall on this machine', () => {
  let started: Guildhall[] = [];
  let folder: string;
  const start = async (options: Partial<Parameters<typeof startGuildhall>[0]> = {}): Promise<Guildhall> => {
    const guildhall = await startGuildhall({ port: 0, now, ...options });
    started.push(guildhall);
    return guildhall;
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guildhall-state-'));
  });
  afterEach(async () => {
    await Promise.all(started.map((guildhall) => guildhall.stop()));
    started = [];
    await rm(folder, { recursive: true, force: true });
  });

  const sessionsOf = async (guildhall: Guildhall): Promise<string[]> => {
    const { access_token } = guildhall.tenant.issueToken({ as: 'member', audience: 'api' });
    const answer = await fetch(`${guildhall.origin}/api/communities/3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30/sessions`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    return ((await answer.json()) as { sessions: { id: string }[] }).sessions.map(({ id }) => id);
  };
  const calendarOf = (guildhall: Guildhall, address: string): unknown[] => guildhall.tenant.mailbox(address).events;

  it('plans the sessions, and every member finds one invitation to each with a Teams link', async () => {
    const guildhall = await start({ hosts: 2 });
    expect(await guildhall.planNow()).toMatchObject({ failed: 0 });
    const sessions = await sessionsOf(guildhall);
    expect(sessions[0]).toBe('2026-03-26');
    for (const address of ['sian.prydderch@harbourcoast.example', 'owain.tudor@tidewaydigital.example']) {
      const events = calendarOf(guildhall, address) as { onlineMeeting?: { joinUrl?: string } }[];
      expect(events).toHaveLength(sessions.length);
      expect(events.every(({ onlineMeeting }) => onlineMeeting?.joinUrl?.startsWith('https://'))).toBe(true);
    }
    expect(calendarOf(guildhall, 'margaret.ellsworth@harbourcoast.example')).toEqual([]);
  });

  it('knows everything again after a restart, and invites nobody twice', async () => {
    const first = await start({ stateFolder: folder });
    await first.planNow();
    const sessions = await sessionsOf(first);
    const pids = [first.azurite.pid, ...first.hosts.map(({ pid }) => pid)];
    await first.stop();
    expect(pids.filter(isAlive)).toEqual([]);

    const second = await startGuildhall({ port: 0, stateFolder: folder });
    started.push(second);
    expect(second.tenant.clock.now().toISOString().slice(0, 10)).toBe('2026-03-23');
    await second.planNow();
    expect(await sessionsOf(second)).toEqual(sessions);
    expect(calendarOf(second, 'sian.prydderch@harbourcoast.example')).toHaveLength(sessions.length);
    expect(JSON.parse(await (await fetch(`${second.origin}/api/health`)).text())).toBeDefined();
  });

  it('says that a port is taken, that another one runs on the same state, and leaves nothing behind then', async () => {
    const first = await start({ stateFolder: folder });
    await expect(startGuildhall({ port: first.port })).rejects.toThrow(
      `Port ${first.port} is in use. Stop what runs there, or choose another: npm start -- --port ${first.port + 1}`,
    );
    await expect(startGuildhall({ port: 0, stateFolder: folder, reset: true })).rejects.toThrow(
      /Guildhall is running already, at http:\/\/localhost:\d+/,
    );
    expect((await fetch(`${first.origin}/api/health`)).status).toBe(200);
  });

  it('refuses the state of an organisation of another size in a sentence, and leaves nothing behind', async () => {
    const first = await start({ stateFolder: folder });
    await first.stop();
    await expect(startGuildhall({ port: 0, stateFolder: folder, people: 30 })).rejects.toThrow(
      `${folder} holds an organisation of another size. Start with the same --people as before, or add --reset to begin anew.`,
    );
    const anew = await start({ stateFolder: folder, people: 30, reset: true });
    expect(await (await fetch(`${anew.origin}/_tenant/people`)).json()).toHaveLength(35);
  });

  it('stops the storage and the door when a host refuses to start', async () => {
    await expect(startGuildhall({ port: 0, settings: { GUILDHALL_PSEUDONYM_KEY: 'short' } })).rejects.toThrow(
      'GUILDHALL_PSEUDONYM_KEY',
    );
  });

  it('goes on with one host when the other was killed, and takes a new one in', async () => {
    const guildhall = await start({ hosts: 2 });
    await guildhall.hosts[0]?.kill9();
    for (let i = 0; i < 4; i += 1) {
      expect((await fetch(`${guildhall.origin}/api/health`)).status).toBe(200);
    }
    const { pid } = await guildhall.addHost();
    expect(isAlive(pid)).toBe(true);
    expect(guildhall.hosts).toHaveLength(3);
  });
});
