import { bethan, newCommunityId, openWorkbench, session, type WorkbenchStage } from './testing/openWorkbench';

describe('mail and calendar of one person', () => {
  let stage: WorkbenchStage;
  beforeEach(async () => {
    stage = await openWorkbench();
  });
  afterEach(() => stage.close());

  const get = async (path: string): Promise<string> =>
    (await (await fetch(stage.origin + path)).text()).replace(/\s+/g, ' ');
  const post = (path: string, form: Record<string, string>): Promise<Response> =>
    fetch(stage.origin + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  const attendee = (name: string, response?: string) => ({
    emailAddress: { name },
    ...(response === undefined ? {} : { status: { response } }),
  });

  it("shows an invitation by day, on the reader's clocks, with the Teams link", async () => {
    const text = await get('/mail?as=guest');
    expect(text).toContain('Tomorrow, Thursday 23 April 2026');
    expect(text).toMatch(/>11:00<\/time> to 12:00 <span class="meta">London time<\/span>/);
    expect(text).toContain('From Digital Communities. You have not answered yet.');
    expect(text).toContain('href="https://teams.microsoft.com/l/meetup-join/1"');
  });

  it('names the time of another place beside that of the reader', async () => {
    stage.world.events = [{ ...session, originalStartTimeZone: 'Europe/Berlin', location: { displayName: 'Room 4' } }];
    const text = await get('/mail?as=facilitator');
    expect(text).toMatch(/>11:00<\/time> to 12:00 <span class="meta">London time, 12:00 Berlin time<\/span>/);
    expect(text).toContain('Room 4');
  });

  it('shows who is invited to everybody, how they answered to the organiser only, and nothing when it is hidden', async () => {
    const attendees = [attendee('Ana', 'accepted'), attendee('Ben', 'declined'), attendee('Cai', 'none')];
    stage.world.events = [{ ...session, attendees }];
    const asInvited = await get('/mail?as=facilitator');
    expect(asInvited).toContain('3 people are invited');
    expect(asInvited).toContain('<li>Ana</li>');
    expect(asInvited).not.toContain('accepted');
    stage.world.events = [{ ...session, attendees, hideAttendees: true }];
    const hidden = await get('/mail?as=facilitator');
    expect(hidden).toContain('The organiser keeps to itself who else is invited.');
    expect(hidden).not.toContain('Ana');
    stage.world.events = [{ ...session, attendees, isOrganizer: true }];
    const asOrganiser = await get('/mail?as=communities');
    expect(asOrganiser).toContain('3 people are invited: 1 accepted, 0 perhaps, 1 declined, 1 without an answer');
    expect(asOrganiser).toContain('<li>Ben (declined)</li>');
    expect(asOrganiser).not.toContain('name="answer"');
    expect(asOrganiser).not.toContain('Activity in Teams');
  });

  it('shows the beginning of long words and all of them on demand, without the lines of Teams', async () => {
    const long = `Bring a topic. ${'Everybody may propose one. '.repeat(20)}`;
    const content = `<p>${long}</p><script>x()</script><div>${'_'.repeat(80)}</div><p>Join the meeting now</p>`;
    stage.world.events = [{ ...session, body: { contentType: 'html', content } }];
    const text = await get('/mail?as=facilitator');
    const [, preview = ''] = /<div class="preview"><div class="mail"><p>(.*?)<\/p><\/div><\/div>/.exec(text) ?? [];
    expect(preview).toMatch(/^Bring a topic\. .* (one|may|Everybody|propose)…$/);
    expect(preview.length).toBeLessThan(330);
    expect(text).toContain('Show all<span class="unseen"> of Lean Coffee: Digital Practice</span>');
    expect(text).toContain('<p>Join the meeting now</p>');
    expect(text).not.toContain('x()');
  });

  it('keeps a link a link in the beginning of long words, and closes what it cuts', async () => {
    const content = `<ul><li><a href="https://gov.example/">Board</a> &amp; ${'more '.repeat(120)}</li><li>Last</li></ul>`;
    stage.world.events = [{ ...session, body: { contentType: 'html', content } }];
    const text = await get('/mail?as=facilitator');
    expect(text).toMatch(
      /<div class="preview"><div class="mail"><ul><li><a href="https:\/\/gov\.example\/" rel="noreferrer">Board<\/a> &amp; (more )+more…<\/li><\/ul><\/div><\/div>/,
    );
  });

  it('shows of a mail about an event what it is, and its words on demand unless they are few', async () => {
    const mail = { kind: 'cancellation', meetingMessageType: 'meetingCancelled', startDateTime: session.start };
    const words = (content: string) => ({ body: { contentType: 'html' as const, content } });
    stage.world.messages = [
      { id: '1', ...mail, ...words('<p>Half-term week.</p>') },
      { id: '2', ...mail, ...words(`<p>${'Everybody may propose a topic. '.repeat(20)}</p>`) },
    ];
    const text = await get('/mail?as=facilitator');
    expect(text).toContain('<div class="mail"><p>Half-term week.</p></div>');
    expect(text).not.toContain('class="preview"');
    expect(text.match(/<details> <summary>Show all/g)).toHaveLength(1);
  });

  it('opens a link to the board as whoever reads the mail, and leaves other links alone', async () => {
    const board = `${stage.origin}/webpart/leanCoffee?community=1`;
    const content = `<p><a href="${board}">Board</a> <a href="https://gov.example/?a=1">Elsewhere</a></p>`;
    stage.world.events = [{ ...session, body: { contentType: 'html', content } }];
    const text = await get('/mail?as=facilitator');
    expect(text).toContain(`href="${board}&amp;as=facilitator"`);
    expect(text).toContain('href="https://gov.example/?a=1"');
  });

  it.each([
    ['accept', 'You are coming.'],
    ['tentativelyAccept', 'You are perhaps coming.'],
    ['decline', 'You are not coming.'],
  ])('answers an invitation with %s in the name of the person, and says so', async (answer, sentence) => {
    const { status, headers } = await post('/mail?as=facilitator', { event: 'e1', answer });
    expect(status).toBe(303);
    expect(stage.world.done).toEqual([`11111111-1111-4111-8111-111111111111 e1 ${answer}`]);
    expect(await get(headers.get('location') ?? '')).toContain(sentence);
  });

  it('forwards an invitation, and says why not when Graph does not do it', async () => {
    const { headers } = await post('/mail?as=facilitator', { event: 'e1', forwardTo: ' ana@elsewhere.example ' });
    expect(stage.world.done).toEqual(['11111111-1111-4111-8111-111111111111 e1 to ana@elsewhere.example']);
    expect(await get(headers.get('location') ?? '')).toContain(
      'The invitation was forwarded to ana@elsewhere.example.',
    );
    const refused = await post('/mail?as=facilitator', { event: 'e1', forwardTo: 'nobody@nowhere.example' });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Nobody there.')]);
    const nonsense = await post('/mail?as=facilitator', { event: 'e1', forwardTo: 'ana' });
    expect(await nonsense.text()).toContain('&quot;ana&quot; is no mail address. Nothing was forwarded.');
    expect(stage.world.done).toHaveLength(1);
  });

  const wish = {
    ...{ series: ' Catch-up ', community: newCommunityId, firstDay: '2026-04-30' },
    ...{ time: '11:00', minutes: '60', everyWeeks: '2' },
  };

  it('makes a series by hand, to which the community and the mailbox that invites are invited', async () => {
    stage.world.people = [bethan, { ...bethan, id: '2', key: 'member', mail: 'sian@harbourcoast.example' }];
    const { headers } = await post('/mail?as=facilitator', wish);
    const [made = ''] = stage.world.done;
    expect(JSON.parse(made.slice(made.indexOf('{')))).toEqual({
      ...{ subject: 'Catch-up', firstDay: '2026-04-30', time: '11:00', minutes: 60, everyWeeks: 2 },
      attendees: ['communities@harbourcoast.example', 'sian@harbourcoast.example'],
    });
    expect(await get(headers.get('location') ?? '')).toContain('The series &quot;Catch-up&quot; was made');
  });

  it.each([{ firstDay: 'soon' }, { time: '25:00' }, { minutes: '7' }, { series: ' ' }, { community: 'elsewhere' }])(
    'makes no series with %j, and says so',
    async (wrong) => {
      const answer = await post('/mail?as=facilitator', { ...wish, ...(wrong as object) });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Nothing was made.')]);
      expect(stage.world.done).toEqual([]);
    },
  );

  it('shows the next two dates of a series, and keeps the others and what is only busy time out of the way', async () => {
    const date = (day: number) => ({
      ...{ ...session, id: `c${day}`, subject: `Catch-up ${day}`, seriesMasterId: 'c' },
      start: { dateTime: `2026-05-0${day}T10:00:00`, timeZone: 'UTC' },
      end: { dateTime: `2026-05-0${day}T11:00:00`, timeZone: 'UTC' },
    });
    const own = { ...session, id: 'o', subject: 'Focus time', isOrganizer: true, attendees: [] };
    stage.world.events = [date(1), date(2), date(3), own];
    const text = await get('/mail?as=facilitator');
    const at = (words: string): number => text.indexOf(words);
    expect(at('Catch-up 2')).toBeLessThan(at('One further date of series'));
    expect(at('One further date of series')).toBeLessThan(at('Catch-up 3'));
    expect(at('One appointment of their own')).toBeLessThan(at('Focus time'));
  });

  it('shows of a mail what it is and who sent it', async () => {
    const from = { emailAddress: { name: 'Digital Communities', address: 'communities@harbourcoast.example' } };
    stage.world.messages = [{ id: '1', kind: 'message', subject: 'Two actions', from }];
    const text = await get('/mail?as=facilitator');
    expect(text).toContain('<span class="kind message">Mail</span> Two actions');
    expect(text).toContain('From Digital Communities, communities@harbourcoast.example');
  });

  it('does nothing for a form that it does not know', async () => {
    expect((await post('/mail?as=facilitator', { event: 'e1', answer: 'constructor' })).status).toBe(200);
    expect(stage.world.done).toEqual([]);
  });

  it('offers no answer where the mailbox is with another organisation', async () => {
    const text = await get('/mail?as=guest');
    expect(text).not.toContain('name="answer"');
    expect(text).toContain('This mailbox is with another organisation');
  });

  it('tells an invitation, an update and a cancellation apart', async () => {
    const mail = (kind: string, meetingMessageType: string, meetingRequestType = 'none') => ({
      id: kind,
      kind,
      meetingMessageType,
      meetingRequestType,
      subject: 'Lean Coffee',
      receivedDateTime: '2026-04-22T08:00:00Z',
      startDateTime: session.start,
    });
    stage.world.messages = [
      mail('invitation', 'meetingRequest', 'newMeetingRequest'),
      mail('update', 'meetingRequest', 'fullUpdate'),
      mail('cancellation', 'meetingCancelled'),
      mail('response', 'meetingAccepted'),
    ];
    const text = await get('/mail?as=facilitator');
    const at = 'Thursday 23 April 2026, 11:00';
    for (const [word, sentence] of [
      ['Invitation', `Invites you for ${at}.`],
      ['Update', `It is now on ${at}.`],
      ['Cancellation', `Cancels the session of ${at}.`],
      ['Answer', `An answer to the invitation for ${at}.`],
    ]) {
      expect(text).toContain(`>${word}</span>`);
      expect(text).toContain(sentence);
    }
  });

  it('shows the activity in Teams beside it, or says why there is none', async () => {
    expect(await get('/mail?as=facilitator')).toContain('does not have the Teams app, so messages come by mail.');
    const topic = { value: 'Digital Practice', webUrl: 'https://teams.microsoft.com/l/entity/1' };
    const activity = { id: '1', text: 'Guildhall: two actions', previewText: 'Write up', topic };
    stage.world.feed = { teamsApp: true, activities: [{ ...activity, sentDateTime: '2026-04-22T08:00:00Z' }] };
    const text = await get('/mail?as=facilitator');
    expect(text).toContain('<h3>Guildhall: two actions</h3>');
    expect(text).toContain('href="https://teams.microsoft.com/l/entity/1"');
  });

  it('says so when nothing has come', async () => {
    stage.world.events = [];
    const text = await get('/mail?as=guest');
    expect(text).toContain('Nothing is planned for Owain Tudor.');
    expect(text).toContain('No mail has come for owain@tideway.example.');
    expect(text).toContain('What Guildhall has still to say does not show here.');
    expect(text).toContain('<a href="/operations">Operations</a> stands what failed');
  });

  it('keeps what is over apart', async () => {
    stage.world.now = new Date('2026-04-23T11:00:00Z');
    const text = await get('/mail?as=guest');
    expect(text).toContain('One entry in the past');
    expect(text).toContain('Nothing is planned for');
  });
});
