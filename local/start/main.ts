import { setDefaultResultOrder } from 'node:dns';
import path from 'node:path';
import { isDepartment } from './organisationOf';
import { readStartOptions, usage, type StartOptions } from './startOptions';
import type { Guildhall } from './guildhall';
import { startGuildhall } from './startGuildhall';
import { StartRefused } from './startRefused';

/** What `npm start` runs when everything is installed and built. */
async function main(): Promise<number> {
  const read = readStartOptions(process.argv.slice(2));
  if ('help' in read) {
    console.log(usage);
    return 0;
  }
  if ('refusal' in read) {
    console.error(`${read.refusal}\n\n${usage}`);
    return 2;
  }
  // The front door listens on 127.0.0.1 only, while `localhost` may mean ::1 first.
  setDefaultResultOrder('ipv4first');
  const leaving = new AbortController();
  const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Who asks a second time gets it at once; storage and hosts end with this process.
    process.on(signal, () => (leaving.signal.aborted ? process.exit(1) : leaving.abort()));
  }
  // The script that started this one was killed: nobody is left to pass a signal on.
  const starter = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== starter && leaving.abort(), 1_000).unref();
  let guildhall: Guildhall | undefined;
  try {
    guildhall = await open(read.options, leaving.signal);
    await left;
    console.log('\nStopping ...');
    return 0;
  } catch (error) {
    if (leaving.signal.aborted) return 0;
    console.error(error instanceof StartRefused ? error.message : error);
    return 1;
  } finally {
    await guildhall?.stop();
  }
}

async function open({ state, ...options }: StartOptions, signal: AbortSignal): Promise<Guildhall> {
  console.log('Starting storage, tenant and API');
  const guildhall = await startGuildhall({
    ...options,
    furnished: true,
    stateFolder: state === undefined ? path.join(__dirname, '../../.guildhall') : path.resolve(state),
    signal,
    onHostLine: showTrouble,
    onFirstRead: (people) => console.log(`The whole directory is read: ${people.toLocaleString('en-GB')} accounts`),
  });
  for (const host of guildhall.hosts) {
    void host.exited.then(({ code, signal: by }) => {
      if (!signal.aborted)
        console.error(`A Functions host has ended (${by ?? code}). Stop with Ctrl-C and start again.`);
    });
  }
  const settling = settle(guildhall, signal);
  if (isDepartment(options.people)) {
    console.log(
      'The directory of so many people is read in the background for some minutes; the end of it is told here and at /directory',
    );
    settling.catch((error: unknown) => {
      if (!signal.aborted) console.error(error instanceof StartRefused ? error.message : error);
    });
  } else {
    try {
      await settling;
    } catch (error) {
      await guildhall.stop();
      throw error;
    }
  }
  console.log(`Guildhall is ready at ${guildhall.origin}`);
  return guildhall;
}

/** What Guildhall does by itself in its first minutes, at once: it reads the directory, plans the sessions and invites to them. */
async function settle(guildhall: Guildhall, signal: AbortSignal): Promise<void> {
  console.log('Reading the directory');
  const began = Date.now();
  try {
    await guildhall.readDirectory();
    const seconds = Math.round((Date.now() - began) / 1_000);
    console.log(`Rosters are in line with the directory (${seconds} s)`);
  } catch (error) {
    if (signal.aborted) return;
    console.error('The directory could not be read yet; Guildhall tries again by itself:', error);
  }
  console.log('Planning the next sessions');
  const { sessions, failed } = await guildhall.planNow();
  console.log(`${sessions} sessions are planned, and their invitations are in the calendars`);
  if (failed > 0) {
    console.log(`${failed} invitations failed: ${guildhall.origin}/operations tells why`);
  }
}

/** The log of a host is long; what somebody at the terminal has to know is what went wrong. */
function showTrouble(line: string): void {
  if (/"level":"(error|warning|critical)"/i.test(line)) {
    console.error(line);
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
