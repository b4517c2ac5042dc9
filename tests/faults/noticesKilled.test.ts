import { join } from 'node:path';
import { digitalPracticeGroupId } from '../../local/seed';
import { readTeamsApp } from '../../local/start/teamsApp';
import { openNotices } from './notices';
import { openStage, type Stage } from './stage';
import { openVictims } from './victims';

/** A step that no host comes to: it gets through, and what it did is known. */
const never = { step: 'never', when: 'after' } as const;

describe('the host, killed between any two steps of telling somebody', () => {
  let stage: Stage;
  let notices: Awaited<ReturnType<typeof openNotices>>;

  beforeAll(async () => {
    // A mail that was just sent is nowhere to be seen for a while: nobody may take that for "not sent".
    const teamsApp = readTeamsApp(join(__dirname, '../..'));
    stage = await openStage(digitalPracticeGroupId, { sentCopyAfterReads: 3, teamsApp });
    notices = await openNotices(stage);
  });
  afterAll(() => stage.close());

  /** Another host goes on where the one before has ended; while that one lives it would take its work from it. */
  const survive = (to: 'mail' | 'teams') => stage.withHost('survivor', (host) => notices.tellUntilDone(host, to));

  it.each([
    ['mail', ['write a mail', 'send a mail']],
    ['teams', ['show in Teams']],
  ] as const)(
    'leaves one message, by %s',
    async (to, steps) => {
      const victims = await openVictims(stage, (host) => notices.tellUntilDone(host, to));
      try {
        // The tables are made, and the way is known.
        await notices.keepOne(to);
        await survive(to);
        await notices.keepOne(to);
        const { seen: walked } = await victims.work(never);
        expect(walked).toEqual(expect.arrayContaining(['write notices together', ...steps]));
        let kills = 0;
        for (const [place, name] of walked.entries()) {
          // A lease is left behind by every other kill too; tables and messages hold nothing that is told.
          if (/leases|create the table|the queue|a message/.test(name)) continue;
          const text = await notices.keepOne(to);
          const { seen, hasCut } = await victims.work({ step: place + 1, when: 'after' });
          try {
            await survive(to);
            await notices.expectToldOnce(to, text);
          } catch (error) {
            const walk = JSON.stringify(seen.slice(0, place + 1));
            throw new Error(`killed after step ${place + 1} of ${walk}: ${String(error)}`, { cause: error });
          } finally {
            // What the dead host had in hand would come back in the middle of the next try and add steps to it.
            await stage.queue('notices').clearMessages();
          }
          if (!hasCut) break;
          kills += 1;
        }
        expect(kills).toBeGreaterThanOrEqual(steps.length);
      } finally {
        await victims.close();
      }
    },
    120_000,
  );
});
