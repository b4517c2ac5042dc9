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
    expect(text).toContain(
      '<p>&lt;Drill&gt;</p> <p class="meta">Stopped by Nisha Rao, since Wednesday 22 April 2026, 10:00.</p>',
    );
    expect(text).toContain('Held back: 2 invitations, 1 change, 1 cancellation, messages for 3 people.');
    expect(text).toContain('Data Circle, Tuesday 28 April 2026');
    expect(text).toContain('The event had gone from the calendar. It is in line again.');
    expect(text).toContain('Event 2 of this session.');
    // A second session of that day: the rhythm may have put it there, or somebody.
    expect(text).toContain('Data Circle, Tuesday 28 April 2026 (2)');
    expect(text).not.toContain('Started by hand');
    expect(text).toContain('The event said something else than Guildhall had written, or had another link.');
  });

  it.each([
    [{ replay: 'f1' }, 'POST failures/f1/replay', 'It is on its way again.'],
    [{ stop: 'all', reason: 'Drill' }, 'PUT brakes/all {"stopped":true,"reason":"Drill"}', 'Stopped:'],
    [{ release: 'dp', held: 'send' }, 'PUT brakes/dp {"stopped":false,"held":"send"}', 'is sent now.'],
    [{ release: 'dp', held: 'drop', sure: 'yes' }, 'PUT brakes/dp {"stopped":false,"held":"drop"}', 'was dropped.'],
  ])('does %j through the API and tells it', async (form, request, sentence) => {
    const answer = await post(form as Record<string, string>);
    expect(api.asked).toEqual([request]);
    expect(await get(answer.headers.get('location') ?? '')).toContain(sentence);
  });

  it('asks before it drops anything, and says what stays wrong', async () => {
    const answer = await post({ release: 'dp', held: 'drop' });
    expect(api.asked).toEqual([]);
    const text = await get(answer.headers.get('location') ?? '');
    expect(text).toContain('Drop what is held back for Digital Practice?');
    expect(text).toContain('2 sessions: nobody is invited');
    expect(text).toContain('1 session: calendars keep the old time and place');
    expect(text).toContain('1 session: called off, but still in calendars');
    expect(text).toContain('Messages for 3 people');
    expect(text).toContain('>Drop all 7 of Digital Practice</button>');
    expect(await get('/operations')).toMatch(/Send all 7, and go on/);
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
