import { openOperationsApi, type OperationsApi } from './testing/openOperationsApi';
import { openWorkbench, type WorkbenchStage } from './testing/openWorkbench';

describe('the operations page', () => {
  let stage: WorkbenchStage;
  let api: OperationsApi;
  beforeEach(async () => {
    api = await openOperationsApi();
    stage = await openWorkbench({ apiUrl: api.url });
  });
  afterEach(async () => {
    await stage.close();
    api.close();
  });
  const get = async (path: string): Promise<string> =>
    (await (await fetch(stage.origin + path)).text()).replace(/\s+/g, ' ');
  const post = (form: Record<string, string>): Promise<Response> =>
    fetch(`${stage.origin}/operations`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('shows what failed, what is stopped and why, and what was found otherwise in calendars', async () => {
    const text = await get('/operations');
    expect(text).toContain('<h3>Digital Practice</h3> <p>Is full.</p>');
    expect(text).toContain('<p>&lt;Drill&gt;</p> <p class="meta">Since Wednesday 22 April 2026, 10:00.</p>');
    expect(text).toContain('Data Circle, Tuesday 28 April 2026');
    expect(text).toContain('The event had gone from the calendar. It is in line again.');
    expect(text).toContain('Event 2 of this session.');
  });

  it.each([
    [{ replay: 'f1' }, 'POST failures/f1/replay', 'It is on its way again.'],
    [{ stop: 'all', reason: 'Drill' }, 'PUT brakes/all {"stopped":true,"reason":"Drill"}', 'Stopped:'],
    [{ release: 'dp', held: 'send' }, 'PUT brakes/dp {"stopped":false,"held":"send"}', 'goes out now.'],
    [{ release: 'dp', held: 'drop' }, 'PUT brakes/dp {"stopped":false,"held":"drop"}', 'is dropped'],
  ])('does %j through the API and tells it', async (form, request, sentence) => {
    const answer = await post(form as Record<string, string>);
    expect(api.asked).toEqual([request]);
    expect(await get(answer.headers.get('location') ?? '')).toContain(sentence);
  });

  it("shows the API's own words when it refuses", async () => {
    const answer = await post({ stop: 'all', reason: '' });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Say why.')]);
  });

  it('asks nothing of the API for a form that it does not know', async () => {
    await post({ release: 'dp', held: 'keep' });
    expect(api.asked).toEqual([]);
  });
});
