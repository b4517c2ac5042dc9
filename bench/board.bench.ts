import { measureClosedLoop } from './board/closedLoop';
import { measureOpenLoop } from './board/openLoop';
import { measureSeen } from './board/seen';
import { report, say } from './measure';

/** How fast and how reliably a board takes votes. See `board/` for what exactly is measured. */
async function main(): Promise<void> {
  const closed = await measureClosedLoop();
  say('open loop: 300 people, 900 votes in 10 s, two hosts');
  const open = await measureOpenLoop({ kill: false });
  say('the same with one host killed half-way');
  const killed = await measureOpenLoop({ kill: true });
  say('40 changes on three screens');
  const seen = await measureSeen();
  report({ name: 'board', ...closed, ...open, ...seen, killed });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
