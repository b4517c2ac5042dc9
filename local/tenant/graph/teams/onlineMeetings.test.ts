import { apiClientId, communitiesMailbox, managedIdentityAppId, people } from '../../../seed';
import { anEvent, ask, graphOf, mailbox, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const application = [
  'Calendars.ReadWrite',
  'OnlineMeetings.ReadWrite.All',
  'OnlineMeetingArtifact.Read.All',
  'User.Read.All',
];
const grantsWith = (meetingsOf?: string[]) => ({
  grants: {
    [managedIdentityAppId]: { application, delegated: [], ...(meetingsOf && { meetingsOf }) },
    [apiClientId]: { application: [], delegated: ['Calendars.ReadWrite', 'OnlineMeetings.Read'] },
  },
});
const at = `/users/${communitiesMailbox.id}/onlineMeetings`;
const lookFor = (joinUrl: string): string => `${at}?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`)}`;
const withAllValues = { prefer: 'include-unknown-enum-members' };
const outside = 'speaker@elsewhere.example';

describe('the Teams meeting of an event', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  let joinUrl: string;
  beforeEach(async () => {
    tenant = await startTenant(grantsWith([mailbox]));
    graph = graphOf(tenant);
    const invited = [String(people.sian.mail), String(people.owain.mail), outside];
    const { body } = await graph('POST', `/users/${mailbox}/events`, anEvent(invited));
    joinUrl = body.onlineMeeting.joinUrl;
  });
  afterEach(() => tenant.close());

  const found = async () => (await graph('GET', lookFor(joinUrl))).body.value[0];
  const enters = async (): Promise<Record<string, string>> => {
    const { body } = await ask(tenant, 'GET', `/_tenant/meetings?joinUrl=${encodeURIComponent(joinUrl)}`);
    return Object.fromEntries(body.people.map((one: { address: string; enters: string }) => [one.address, one.enters]));
  };

  it('is found by its link as a meeting of the mailbox that invited', async () => {
    const meeting = await found();
    expect(meeting).toMatchObject({
      joinWebUrl: joinUrl,
      subject: 'Lean Coffee',
      startDateTime: '2026-03-26T11:00:00.000Z',
      lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
      participants: { organizer: { upn: communitiesMailbox.userPrincipalName } },
    });
    expect((await graph('GET', `${at}/${meeting.id}?$select=subject`)).body).toMatchObject({
      id: meeting.id,
      subject: 'Lean Coffee',
    });
    expect((await graph('GET', lookFor(`${joinUrl}x`))).body.value).toEqual([]);
  });

  it('keeps people from outside in the lobby until its scope is everyone', async () => {
    expect(await enters()).toMatchObject({
      [String(people.sian.mail)]: 'directly',
      [String(people.owain.mail)]: 'directly',
      [outside]: 'after waiting in the lobby',
    });
    const { id } = await found();
    const settings = { scope: 'everyone', isDialInBypassEnabled: true };
    const { status, body } = await graph('PATCH', `${at}/${id}`, { lobbyBypassSettings: settings });
    expect([status, body.lobbyBypassSettings]).toEqual([200, settings]);
    expect((await enters())[outside]).toBe('directly');
  });

  it('lets co-organisers in whatever the scope, and shows their role to callers who can take it', async () => {
    const { id } = await found();
    const { id: personId, userPrincipalName: upn } = people.bethan;
    const attendees = [{ identity: { user: { id: personId } }, upn, role: 'coorganizer' }];
    await graph('PATCH', `${at}/${id}`, { participants: { attendees }, lobbyBypassSettings: { scope: 'organizer' } });
    const roles = async (headers?: Record<string, string>) =>
      (await graph('GET', `${at}/${id}`, undefined, headers)).body.participants.attendees.map(
        ({ role }: { role: string }) => role,
      );
    expect(await roles(withAllValues)).toEqual(['coorganizer']);
    expect(await roles()).toEqual(['unknownFutureValue']);
    const address = String(people.bethan.mail);
    const { body } = await ask(
      tenant,
      'GET',
      `/_tenant/meetings?joinUrl=${encodeURIComponent(joinUrl)}&address=${address}&address=${String(people.sian.mail)}`,
    );
    expect(body.people.map(({ enters: way }: { enters: string }) => way)).toEqual([
      'directly',
      'after waiting in the lobby',
    ]);
  });

  it.each([
    [{ lobbyBypassSettings: { scope: 'nobody' } }],
    [{ allowedPresenters: 'some' }],
    [{ recordAutomatically: 'yes' }],
    [{ participants: { attendees: [{ upn: outside, role: 'coorganizer' }] } }],
    [{ startDateTime: '2026-03-26T12:00:00Z' }],
    [{ joinWebUrl: 'https://teams.microsoft.com/l/other' }],
  ])('is not changed by %j', async (change) => {
    const before = await found();
    expect((await graph('PATCH', `${at}/${before.id}`, change)).status).toBe(400);
    expect(await found()).toEqual(before);
  });

  it('is gone when the event is cancelled', async () => {
    const { id } = await found();
    const { body } = await graph('GET', `/users/${mailbox}/events`);
    await graph('POST', `/users/${mailbox}/events/${body.value[0].id}/cancel`, { comment: '' });
    expect((await graph('GET', `${at}/${id}`)).status).toBe(404);
  });

  it('is asked for by a filter, under the object id of its organiser', async () => {
    expect((await graph('GET', at)).status).toBe(400);
    expect((await graph('GET', lookFor(joinUrl).replace(communitiesMailbox.id, mailbox))).status).toBe(400);
  });

  it('tells how many came once it was held, newest first, and never who', async () => {
    const { id } = await found();
    const reports = async () => (await graph('GET', `${at}/${id}/attendanceReports`)).body.value;
    expect(await reports()).toEqual([]);
    const hold = (body: object) => ask(tenant, 'POST', '/_tenant/meetings/held', { body: { joinUrl, ...body } });
    await hold({ participants: 3, startedAt: '2026-03-26T10:50:00Z', minutes: 5 });
    await hold({ participants: 12 });
    expect(await reports()).toEqual([
      expect.objectContaining({
        totalParticipantCount: 12,
        meetingStartDateTime: '2026-03-26T11:00:00.000Z',
        meetingEndDateTime: '2026-03-26T12:00:00.000Z',
        attendanceRecords: [],
      }),
      expect.objectContaining({ totalParticipantCount: 3 }),
    ]);
    expect((await hold({ participants: -1 })).status).toBe(400);
    expect((await ask(tenant, 'POST', '/_tenant/meetings/held', { body: { joinUrl: 'x', participants: 1 } })).status).toBe(
      404,
    );
  });
});

describe('access to Teams meetings', () => {
  const statusOf = async (options: Parameters<typeof startTenant>[0], wish?: Parameters<typeof graphOf>[1]) => {
    const tenant = await startTenant(options);
    const { status, body } = await graphOf(tenant, wish)('GET', lookFor('https://teams.microsoft.com/l/meetup-join/x/0'));
    await tenant.close();
    return [status, body.error?.message];
  };

  it('takes an application access policy for the organiser beside the permission', async () => {
    expect(await statusOf(grantsWith([communitiesMailbox.id]))).toEqual([200, undefined]);
    for (const policy of [undefined, [String(people.sian.mail)]])
      expect(await statusOf(grantsWith(policy))).toEqual([403, 'No application access policy found for this app.']);
    expect(await statusOf(grantsWith([mailbox]), { app: 'product', roles: ['User.Read.All'] })).toEqual([
      403,
      'Missing role permissions on the request.',
    ]);
  });

  it("is for a person their own meetings and nobody else's", async () => {
    expect((await statusOf(grantsWith(), { as: 'member' }))[0]).toBe(403);
  });
});
