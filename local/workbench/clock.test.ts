import { momentAt } from './nearDates';
import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';

describe('the clock of the workbench', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());
  const post = (form: Record<string, string>): Promise<Response> =>
    fetch(`${stage.origin}/clock`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const follow = async (answer: Response): Promise<string> =>
    (await (await fetch(stage.origin + (answer.headers.get('location') ?? ''))).text()).replace(/\s+/g, ' ');

  it('goes forward, lets the timers run, and tells it once the page is shown again', async () => {
    const answer = await post({ by: 'P1W' });
    expect(answer.status).toBe(303);
    expect(stage.world.ran).toHaveLength(15);
    const text = await follow(answer);
    expect(text).toContain('It is 1 week later now. Guildhall&#39;s timers ran 15 times on the way.');
    expect(text).toContain('Wednesday 29 April 2026');
  });

  it.each([
    ['PT1M', '2026-04-22T09:01:00.000Z'],
    ['PT10M', '2026-04-22T09:10:00.000Z'],
    ['PT1H', '2026-04-22T10:00:00.000Z'],
    ['P1D', '2026-04-23T09:00:00.000Z'],
  ])('takes a step of %s', async (by, reached) => {
    await post({ by });
    expect(stage.world.now.toISOString()).toBe(reached);
  });

  it('is put to a date and time as they are in London', async () => {
    const text = await follow(await post({ to: '2026-04-23T10:55' }));
    expect(stage.world.now.toISOString()).toBe('2026-04-23T09:55:00.000Z');
    expect(text).toContain('The clock was put to Thursday 23 April 2026, 10:55.');
  });

  it.each([
    [{ by: 'P9Y' }, 200, 'Clock'],
    [{ to: '2026-04-22T09:59' }, 400, 'That time is over.'],
    [{ to: '2027-06-01T09:00' }, 400, 'That is more than a year away.'],
    [{ to: 'tomorrow' }, 400, 'That is no date and time.'],
    [{ to: '2026-02-30T99:00' }, 400, 'That is no date and time.'],
  ])('stays where it is for %j', async (form, status, sentence) => {
    const answer = await post(form as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
    expect(stage.world.now.toISOString()).toBe('2026-04-22T09:00:00.000Z');
  });
});

describe('a time on the clocks of a place', () => {
  it.each([
    ['2026-01-15T11:00', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15T11:00', '2026-07-15T10:00:00.000Z'],
    // The clocks skip from 1:00 to 2:00 on 29 March, and show 1:30 twice on 25 October.
    ['2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
  ])('%s in London is %s', (text, instant) => expect(momentAt(text, 'Europe/London')?.toISOString()).toBe(instant));
});
