import { digitalPracticeGroupId } from '../../local/seed';
import { openCharterPages, type CharterStage } from './charterPages';
import { openStage, type Stage, type StagedHost } from './stage';
import { openVictims } from './victims';

/** Fewer steps than these would mean that the taps have missed something. */
const stepsAtLeast = 5;
const stepsAtMost = 40;
/** What is adopted waits until a test has it published. */
const withoutMessages = { 'AzureWebJobs.charterPages.Disabled': '1' };

describe('the host, killed between any two steps of publishing a charter', () => {
  let stage: Stage;
  let pages: CharterStage;
  let victims: Awaited<ReturnType<typeof openVictims>>;
  let survivor: StagedHost;
  let purpose: string;
  let times = 0;

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    pages = await openCharterPages(stage);
    victims = await openVictims(stage, (host) => pages.publish(host));
    await (await stage.startHost('first')).stop();
    survivor = await stage.startHost('survivor', {}, withoutMessages);
    purpose = pages.clauses[0].id;
    await pages.start(survivor, pages.clauses);
    await stage.advance(0.1);
    await pages.recover(survivor);
  });

  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  async function adoptOne(): Promise<void> {
    await pages.change(survivor, { kind: 'reword', clauseId: purpose, text: `We help ${(times += 1)} times.` });
    await stage.advance(0.1);
    await stage.queue('charter-pages').clearMessages();
  }

  /** Killed before a step is the same as killed after the one before it: nothing outside has changed in between. */
  async function killAfterEach(
    begin: () => Promise<unknown>,
    expectAll: () => Promise<void>,
  ): Promise<readonly string[]> {
    for (let step = 1; step <= stepsAtMost; step += 1) {
      await begin();
      const { seen, hasCut } = await victims.work({ step, when: 'after' });
      try {
        await stage.advance(0.1);
        await pages.recover(survivor);
        await pages.expectWhole(survivor);
        await expectAll();
      } catch (error) {
        throw new Error(`killed after step ${step} of ${JSON.stringify(seen)}: ${String(error)}`, { cause: error });
      }
      // It found somebody at work: the one before it died when all was done but giving back its lease. Once more.
      if (!seen.some((one) => one.includes('leases charterPage_')) && step > 3) step -= 1;
      else if (!hasCut) return seen;
    }
    throw new Error('no host got through');
  }
  const published = async () => (await pages.page()).versions.filter(({ isPublished }) => isPublished).length;

  it('makes the page once, and publishes it once', async () => {
    const seen = await killAfterEach(
      async () => {
        await pages.remove('facilitator');
        await adoptOne();
      },
      async () => expect(await published()).toBe(1),
    );
    expect([seen, seen.length >= stepsAtLeast]).toEqual([seen, true]);
  }, 120_000);

  it('publishes once what was adopted, and hears once what was written by hand', async () => {
    let before = 0;
    let written = '';
    const seen = await killAfterEach(
      async () => {
        await adoptOne();
        written = `We help by hand, ${times} times.`;
        await pages.edit('member', purpose, `<p>${written}</p>`);
        before = await published();
      },
      async () => {
        expect(await published()).toBe(before + 1);
        const heard = (await pages.fromPage(survivor)).filter(
          ({ change }) => 'text' in change && change.text === written,
        );
        expect(heard).toHaveLength(1);
      },
    );
    expect([seen, seen.length >= stepsAtLeast]).toEqual([seen, true]);
  }, 120_000);

  it('is done by two hosts at once as by one', async () => {
    const other = await stage.startHost('other', {}, withoutMessages);
    await adoptOne();
    const before = await published();
    stage.tenant.recording.clear();
    await Promise.all([survivor, other].map((host) => pages.publish(host)));
    await pages.expectWhole(survivor);
    expect(await published()).toBe(before + 1);
    expect(pages.traffic()).toEqual(['GET page 200', 'PATCH page 200', 'POST page/publish 204']);
  });
});
