import { report, say } from './measure';
import { measureEnrolling } from './sync/enrolling';
import { measureFirstRun } from './sync/firstRun';
import { measureFlood } from './sync/flood';
import { measureIncremental } from './sync/incremental';
import { peakMegabytes } from './sync/peakMemory';
import { openSyncWorld } from './sync/syncWorld';
import { retryAfterIgnored, throttledIn } from './sync/traffic';

/** What it costs to keep 40 communities of a department in line with its directory. See `sync/` for what is counted. */
async function main(): Promise<void> {
  const people = Number(process.argv[process.argv.indexOf('--people') + 1]);
  if (!process.argv.includes('--people') || !Number.isInteger(people)) throw new Error('Say how many: --people 10000');
  let forged = 0;
  const world = await openSyncWorld(people, (line) => {
    forged += forgedIn(line);
  });
  let ignored = 0;
  let throttled = 0;
  const measure = async <Figures>(work: () => Promise<Figures>): Promise<Figures> => {
    const figures = await work();
    ignored += retryAfterIgnored(world.tenant.recording.entries());
    throttled += throttledIn(world.tenant.recording.entries());
    return figures;
  };
  try {
    const figures = {
      ...(await measure(() => measureFirstRun(world))),
      ...(await measure(() => measureEnrolling(world))),
      ...(await measure(() => measureIncremental(world))),
      ...(await measure(() => measureFlood(world, () => forged))),
    };
    const peakMb = peakMegabytes(world.hosts[0]?.pid ?? 0);
    say(`peak ${peakMb} MB`);
    report({
      name: 'sync',
      people,
      ...figures,
      slowestAnswerMs: world.slowestAnswerMs(),
      peakMb,
      throttled,
      retryAfterIgnored: ignored,
    });
  } finally {
    await world.close();
  }
}

/** How many forged notifications a line of the host's log tells of. */
function forgedIn(line: string): number {
  const [, count] = /notificationsForged.*?"count":(\d+)/.exec(line.replace(/\\"/g, '"')) ?? [];
  return Number(count ?? 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
