import { communitiesMailbox, people } from '../../../seed';
import { mailbox, now, anEvent, ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const eventsPath = `/users/${mailbox}/events`;
const at = (id: string): string => `${eventsPath}/${encodeURIComponent(id)}`;
const [sian, owain, meiLing] = [people.sian.mail, people.owain.mail, people.meiLing.mail].map(String) as [
  string,
  string,
  string,
];
const guests = (...addresses: string[]) => ({ attendees: anEvent(addresses).attendees });

describe('an event', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());

  const mails = (address: string): unknown[] =>
    tenant.mailbox(address).messages.map(({ kind, subject }) => `${kind}: ${subject}`);
  const post = async (...addresses: string[]) => (await graph('POST', eventsPath, anEvent(addresses))).body;

  it('is made with an answer that has what Graph returns by default', async () => {
    const { status, headers, body } = await graph('POST', eventsPath, anEvent([sian]));
    expect(status).toBe(201);
    expect(headers.get('location')).toContain(`/v1.0/users('${communitiesMailbox.id}')/events(`);
    expect(body).toMatchObject({
      subject: 'Lean Coffee',
      isOrganizer: true,
      type: 'singleInstance',
      transactionId: 'invitation-1',
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      start: { dateTime: '2026-03-26T11:00:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'Europe/London',
      responseStatus: { response: 'organizer' },
      organizer: { emailAddress: { name: 'Digital Communities', address: mailbox } },
      location: { displayName: '' },
      attendees: [{ type: 'required', status: { response: 'none' }, emailAddress: { address: sian } }],
    });
    expect(body.createdDateTime.slice(0, 16)).toBe(now.slice(0, 16));
    expect(body.id).toMatch(/^AAMkA[\w-]{130,}=$/);
    expect(body.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(body.body.content).toContain('Bring a topic.');
    expect(body.body.content).toContain('Microsoft Teams meeting');
  });

  it('stands in the calendar of everybody invited, inside and outside, and each gets one mail', async () => {
    const made = await post(sian, owain, sian.toUpperCase());
    for (const address of [sian, owain]) {
      const { events } = tenant.mailbox(address);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        iCalUId: made.iCalUId,
        isOrganizer: false,
        responseStatus: { response: 'notResponded' },
        onlineMeeting: made.onlineMeeting,
        transactionId: null,
      });
      expect(events[0]?.id).not.toBe(made.id);
      expect(mails(address)).toEqual(['invitation: Lean Coffee']);
    }
    expect(tenant.mailbox(mailbox).events).toHaveLength(1);
    expect(mails(mailbox)).toEqual([]);
  });

  it('reaches a guest by the sign-in name as well, in the same outside mailbox', async () => {
    await post(people.owain.userPrincipalName, owain);
    expect(tenant.mailbox(owain).events).toHaveLength(1);
  });

  it('comes back as undeliverable to the organiser for an address of ours that nobody has', async () => {
    await post('nobody@harbourcoast.example');
    expect(mails(mailbox)).toEqual(['undeliverable: Undeliverable: Lean Coffee']);
    expect(tenant.mailbox('nobody@harbourcoast.example').events).toHaveLength(0);
  });

  it('is not made twice with the same transactionId', async () => {
    await post(sian);
    const { status, body } = await graph('POST', eventsPath, anEvent([sian]));
    expect([status, body.error.code]).toEqual([409, 'ErrorDuplicateTransactionId']);
    expect(body.error).not.toHaveProperty('@event.existingEventId');
    expect(tenant.mailbox(sian).events).toHaveLength(1);
    expect((await graph('POST', eventsPath, anEvent([sian], { transactionId: 'invitation-2' }))).status).toBe(201);
  });

  it('takes 500 attendees and not 501', async () => {
    const crowd = Array.from({ length: 501 }, (_, i) => `person${i}@elsewhere.example`);
    const { status, body } = await graph('POST', eventsPath, anEvent(crowd));
    expect([status, body.error.code]).toEqual([400, 'ErrorExceededMaxRecipients']);
    expect((await graph('POST', eventsPath, anEvent(crowd.slice(1)))).status).toBe(201);
    expect(tenant.mailbox('person500@elsewhere.example').events).toHaveLength(1);
    expect(tenant.mailbox('person0@elsewhere.example').events).toHaveLength(0);
  });

  it('tells only those who come or go when only the attendees change', async () => {
    const { id } = await post(sian, owain);
    const { status, body } = await graph('PATCH', at(id), guests(owain, meiLing));
    expect([status, body.attendees.length]).toEqual([200, 2]);
    expect(mails(sian)).toEqual(['cancellation: Canceled: Lean Coffee', 'invitation: Lean Coffee']);
    expect(tenant.mailbox(sian).events).toHaveLength(0);
    expect(mails(owain)).toEqual(['invitation: Lean Coffee']);
    expect(mails(meiLing)).toEqual(['invitation: Lean Coffee']);
    expect(tenant.mailbox(meiLing).events).toHaveLength(1);
  });

  it('tells everybody of another time, and of anything that comes along with the attendees', async () => {
    const { id } = await post(sian);
    const end = { dateTime: '2026-03-26T12:30:00', timeZone: 'GMT Standard Time' };
    expect((await graph('PATCH', at(id), { end })).body.end.dateTime).toBe('2026-03-26T12:30:00.0000000');
    expect(mails(sian)).toEqual(['update: Lean Coffee', 'invitation: Lean Coffee']);
    await graph('PATCH', at(id), { ...guests(sian, owain), subject: 'Lean Tea' });
    expect(mails(sian)[0]).toBe('update: Lean Tea');
    expect(mails(owain)).toEqual(['invitation: Lean Tea']);
    expect(tenant.mailbox(sian).events[0]?.subject).toBe('Lean Tea');
  });

  it('keeps a private mark to itself', async () => {
    const { id } = await post(sian);
    await graph('PATCH', at(id), { categories: ['Guildhall'] });
    expect(mails(sian)).toEqual(['invitation: Lean Coffee']);
    expect(tenant.mailbox(sian).events[0]?.categories).toEqual([]);
  });

  it.each(['DELETE', 'cancel'])('leaves all calendars when its organiser cancels it by %s', async (way) => {
    const { id } = await post(sian, owain);
    const { status } =
      way === 'DELETE' ? await graph('DELETE', at(id)) : await graph('POST', `${at(id)}/cancel`, { comment: 'Strike' });
    expect(status).toBe(way === 'DELETE' ? 204 : 202);
    for (const address of [sian, owain, mailbox]) expect(tenant.mailbox(address).events).toEqual([]);
    expect(mails(owain)[0]).toBe('cancellation: Canceled: Lean Coffee');
    expect((await graph('GET', at(id))).body.error.code).toBe('ErrorItemNotFound');
  });

  it('is changed under If-Match only in the version that the caller has seen', async () => {
    const made = await post(sian);
    await graph('PATCH', at(made.id), { subject: 'Changed' });
    const stale = await graph('PATCH', at(made.id), { subject: 'Again' }, { 'if-match': made['@odata.etag'] });
    expect(stale.status).toBe(412);
    const seen = (await graph('GET', at(made.id))).body['@odata.etag'];
    expect((await graph('PATCH', at(made.id), { subject: 'Again' }, { 'if-match': seen })).status).toBe(200);
  });

  it('is refused with a property that events do not have, or that nobody may set', async () => {
    expect((await graph('POST', eventsPath, anEvent([], { colour: 'red' }))).body.error.code).toBe('RequestBodyRead');
    expect((await graph('POST', eventsPath, anEvent([], { iCalUId: 'mine' }))).status).toBe(400);
    expect((await graph('POST', eventsPath, anEvent(['no address']))).body.error.code).toBe('ErrorInvalidRecipients');
    expect((await graph('POST', eventsPath, 'no json')).status).toBe(400);
    expect(tenant.mailbox(mailbox).events).toEqual([]);
  });

  it('is answered by an invited person from their own calendar, and the organiser sees it', async () => {
    const { id } = await post(sian);
    const own = graphOf(tenant, { as: 'member' });
    const copy = String(tenant.mailbox(sian).events[0]?.id);
    expect((await own('POST', `/me/events/${encodeURIComponent(copy)}/accept`, {})).status).toBe(202);
    expect((await graph('GET', at(id))).body.attendees[0].status.response).toBe('accepted');
    expect(mails(mailbox)).toEqual(['response: Accepted: Lean Coffee']);
    expect((await own('POST', `/me/events/${encodeURIComponent(copy)}/cancel`, {})).status).toBe(400);
  });
});

describe('a used transactionId', () => {
  it('is also refused in the other ways that were seen', async () => {
    const tenant = await startTenant({ duplicateTransaction: { status: 400, namesExistingEvent: true } });
    const graph = graphOf(tenant);
    const { body: made } = await graph('POST', eventsPath, anEvent([sian]));
    const { status, body } = await graph('POST', eventsPath, anEvent([sian]));
    expect([status, body.error['@event.existingEventId']]).toEqual([400, made.id]);
    await tenant.close();
  });
});

describe('the Teams meeting of an event', () => {
  const withTenant = async (
    options: Parameters<typeof startTenant>[0],
    work: (tenant: Tenant, graph: GraphAsker) => Promise<void>,
  ) => {
    const tenant = await startTenant(options);
    await work(tenant, graphOf(tenant)).finally(() => tenant.close());
  };

  it('may get its link only some reads later', () =>
    withTenant({ teamsLinkAfterReads: 1 }, async (tenant, graph) => {
      const { body: made } = await graph('POST', eventsPath, anEvent([sian]));
      expect([made.isOnlineMeeting, made.onlineMeeting]).toEqual([true, null]);
      expect(made.body.content).not.toContain('meetup-join');
      expect((await graph('GET', at(made.id))).body.onlineMeeting).toBeNull();
      const { body } = await graph('GET', at(made.id));
      expect(body.onlineMeeting.joinUrl).toContain('meetup-join');
      expect(body.body.content).toContain('meetup-join');
      expect(tenant.mailbox(sian).events[0]?.onlineMeeting).toEqual(body.onlineMeeting);
    }));

  it('may be made late for one event by a fault', () =>
    withTenant({}, async (tenant, graph) => {
      await ask(tenant, 'POST', '/_tenant/faults', {
        body: { match: { method: 'POST', path: '/events$' }, teamsLinkAfterReads: 1 },
      });
      expect((await graph('POST', eventsPath, anEvent([]))).body.onlineMeeting).toBeNull();
      expect(
        (await graph('POST', eventsPath, anEvent([], { transactionId: 'other' }))).body.onlineMeeting,
      ).not.toBeNull();
    }));

  it('is lost for good when a new body leaves its block out, and kept when the block stays', () =>
    withTenant({}, async (_tenant, graph) => {
      const { body: made } = await graph('POST', eventsPath, anEvent([]));
      const kept = await graph('PATCH', at(made.id), {
        body: { contentType: 'html', content: made.body.content.replace('Bring', 'Take') },
      });
      expect(kept.body.onlineMeeting).toEqual(made.onlineMeeting);
      const lost = await graph('PATCH', at(made.id), { body: { contentType: 'html', content: '<p>New text</p>' } });
      expect([lost.body.isOnlineMeeting, lost.body.onlineMeeting]).toEqual([false, null]);
      expect((await graph('PATCH', at(made.id), { isOnlineMeeting: true })).body.isOnlineMeeting).toBe(false);
    }));

  it('cannot be switched off, but can be added later', () =>
    withTenant({}, async (_tenant, graph) => {
      const { body: made } = await graph('POST', eventsPath, anEvent([]));
      expect((await graph('PATCH', at(made.id), { isOnlineMeeting: false })).body.isOnlineMeeting).toBe(true);
      const { body: plain } = await graph(
        'POST',
        eventsPath,
        anEvent([], { isOnlineMeeting: false, transactionId: 'plain' }),
      );
      expect([plain.isOnlineMeeting, plain.onlineMeeting, plain.onlineMeetingProvider]).toEqual([
        false,
        null,
        'unknown',
      ]);
      expect((await graph('PATCH', at(plain.id), { isOnlineMeeting: true })).body.onlineMeeting.joinUrl).toContain(
        'meetup-join',
      );
    }));
});
