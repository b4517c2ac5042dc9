import { runTimer } from '../world/hosts';
import { followMembership } from '../world/followMembership';
import { killAfterEachStep } from './killAtEachStep';
import { openMembershipStage } from './membershipStage';
import type { StagedHost } from './stage';
import { openVictims } from './victims';

const doesNotRun = { 'AzureWebJobs.memberships.Disabled': '1' };

describe('a host that is killed while it brings a community in line', () => {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });

  async function openLane() {
    const stage = await openMembershipStage();
    ends.push(() => stage.close());
    let [clicked, put] = [stage.newcomer(), stage.newcomer()];
    // Somebody to go at the first try as well.
    await stage.withHost('first', async (host) => {
      await stage.settle(host);
      await stage.click(host, clicked.userPrincipalName, 'join');
      await stage.addByHand(put);
      await stage.settle(host);
    });
    const victims = await openVictims(stage, followMembership, isOfRun);
    ends.push(() => victims.close());
    return {
      ...{ stage, victims },
      begin: () =>
        stage.withHost(
          'reader',
          async (reader) => {
            stage.tenant.recording.clear();
            // Somebody comes and somebody goes, each by a click and by a hand in Teams.
            await stage.click(reader, clicked.userPrincipalName, 'leave');
            await stage.removeByHand(put);
            [clicked, put] = [stage.newcomer(), stage.newcomer()];
            await stage.click(reader, clicked.userPrincipalName, 'join');
            await stage.addByHand(put);
            await runTimer(reader, 'readDirectory');
            return stage.communityId;
          },
          doesNotRun,
        ),
      goOn: async (survivor: StagedHost) => {
        await stage.settle(survivor);
        expect(await stage.inGroup()).toEqual(expect.arrayContaining([clicked.id, put.id]));
        await stage.expectAgreement();
        stage.expectNothingDoubled();
        expect(await stage.runs.open(stage.communityId)).toEqual([]);
      },
    };
  }

  it('loses nobody and doubles nothing, whichever step it was at', async () => {
    const steps = await killAfterEachStep(await openLane(), await openLane());
    expect(steps).toEqual(
      expect.arrayContaining([expect.stringContaining('syncRuns'), 'PATCH groups', expect.stringMatching(/batch/)]),
    );
  }, 400_000);
});

/** What a run changes; what the copy of the directory keeps is another work. */
function isOfRun(step: string): boolean {
  return /rosters|syncRuns|marks|audit|groups$|batch/.test(step);
}
