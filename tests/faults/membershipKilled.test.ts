import { runTimer } from '../world/hosts';
import { followMembership } from '../world/followMembership';
import { killAfterEachStep } from './killAtEachStep';
import { openMembershipStage, type MembershipStage } from './membershipStage';
import { openVictims, type Victims } from './victims';

const doesNotRun = { 'AzureWebJobs.memberships.Disabled': '1' };
type Person = ReturnType<MembershipStage['newcomer']>;

describe('a host that is killed while it brings a community in line', () => {
  let stage: MembershipStage;
  let victims: Victims;
  beforeAll(async () => {
    stage = await openMembershipStage();
    await stage.withHost('first', (host) => stage.settle(host));
    victims = await openVictims(stage, followMembership, isOfRun);
  }, 60_000);
  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  it('loses nobody and doubles nothing, whichever step it was at', async () => {
    let clicked: Person | undefined;
    let put: Person | undefined;
    const steps = await killAfterEachStep(stage, victims, {
      begin: () =>
        stage.withHost(
          'reader',
          async (reader) => {
            stage.tenant.recording.clear();
            // Somebody comes and somebody goes, each by a click and by a hand in Teams.
            if (clicked) await stage.click(reader, clicked.userPrincipalName, 'leave');
            if (put) await stage.removeByHand(put);
            clicked = stage.newcomer();
            put = stage.newcomer();
            await stage.click(reader, clicked.userPrincipalName, 'join');
            await stage.addByHand(put);
            await runTimer(reader, 'readDirectory');
            return stage.communityId;
          },
          doesNotRun,
        ),
      goOn: async (survivor) => {
        await stage.settle(survivor);
        expect(await stage.inGroup()).toEqual(expect.arrayContaining([clicked!.id, put!.id]));
        await stage.expectAgreement();
        stage.expectNothingDoubled();
        expect(await stage.runs.open(stage.communityId)).toEqual([]);
      },
    });
    expect(steps).toEqual(expect.arrayContaining([expect.stringContaining('syncRuns'), 'PATCH groups']));
  }, 400_000);
});

/** What a run changes; what the copy of the directory keeps is another work. */
function isOfRun(step: string): boolean {
  return /rosters|syncRuns|marks|audit|groups$|batch/.test(step);
}
