import { people } from '../../../seed';
import { mailbox, anEvent, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const eventsPath = `/users/${mailbox}/events`;
const at = (id: string): string => `${eventsPath}/${encodeURIComponent(id)}`;
const [sian, owain, meiLing] = [people.sian.mail, people.owain.mail, people.meiLing.mail].map(String) as [
  string,
  string,
  string,
];
const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { name: address, address } }));

describe('an invitation that is passed on', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  let own: GraphAsker;
  let id: string;
  let etag: string;
  beforeEach(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
    own = graphOf(tenant, { as: 'member', by: 'tools', scopes: ['Calendars.ReadWrite'] });
    const { body } = await graph('POST', eventsPath, anEvent([sian]));
    [id, etag] = [body.id, body['@odata.etag']];
  });
  afterEach(() => tenant.close());

  const mails = (address: string): unknown[] =>
    tenant.mailbox(address).messages.map(({ kind, subject }) => `${kind}: ${subject}`);
  const forward = (...addresses: string[]) => {
    const copy = String(tenant.mailbox(sian).events[0]?.id);
    return own('POST', `/me/events/${encodeURIComponent(copy)}/forward`, {
      toRecipients: to(...addresses),
      comment: 'Come!',
    });
  };

  it('reaches the new person, stands in the organiser’s list, and the organiser is told', async () => {
    expect((await forward(meiLing, 'friend@elsewhere.example')).status).toBe(202);
    expect(mails(meiLing)).toEqual(['invitation: FW: Lean Coffee']);
    expect(tenant.mailbox('friend@elsewhere.example').events).toHaveLength(1);
    const { body } = await graph('GET', at(id));
    expect(body.attendees.map((one: { emailAddress: { address: string } }) => one.emailAddress.address)).toEqual([
      sian,
      meiLing,
      'friend@elsewhere.example',
    ]);
    expect(body['@odata.etag']).not.toBe(etag);
    expect((await graph('PATCH', at(id), { subject: 'Tea' }, { 'if-match': etag })).status).toBe(412);
    expect(mails(mailbox)).toEqual(['forwarded: Meeting Forward Notification: Lean Coffee']);
  });

  it('leaves again with a list that does not name the new person, and stays with one that does', async () => {
    await forward(meiLing, owain);
    await graph('PATCH', at(id), { attendees: anEvent([sian, owain]).attendees });
    expect(tenant.mailbox(meiLing).events).toEqual([]);
    expect(mails(meiLing)[0]).toBe('cancellation: Canceled: Lean Coffee');
    expect(mails(owain)).toEqual(['invitation: FW: Lean Coffee']);
  });

  it('is in nobody’s calendar or list twice', async () => {
    await forward(meiLing, meiLing, sian, mailbox);
    await forward(meiLing);
    expect((await graph('GET', at(id))).body.attendees).toHaveLength(2);
    expect(tenant.mailbox(meiLing).events).toHaveLength(1);
    expect(tenant.mailbox(mailbox).events).toHaveLength(1);
  });

  it('can be passed on by the organiser too, who needs no notice of it', async () => {
    expect((await graph('POST', `${at(id)}/forward`, { ToRecipients: to(meiLing) })).status).toBe(202);
    expect(tenant.mailbox(meiLing).events).toHaveLength(1);
    expect(mails(mailbox)).toEqual([]);
    expect((await graph('POST', `${at(id)}/forward`, { toRecipients: [] })).body.error.code).toBe(
      'ErrorInvalidRecipients',
    );
  });

  it('shows others who is invited but not who has answered, or only themselves when the organiser wants it so', async () => {
    await forward(owain);
    const copy = String(tenant.mailbox(sian).events[0]?.id);
    await own('POST', `/me/events/${encodeURIComponent(copy)}/tentativelyAccept`, {});
    const shown = (): unknown =>
      (
        tenant.mailbox(owain).events[0]?.attendees as {
          emailAddress: { address: string };
          status: { response: string };
        }[]
      ).map(({ emailAddress, status }) => `${emailAddress.address} ${status.response}`);
    expect(shown()).toEqual([`${sian} none`, `${owain} none`]);
    expect(tenant.mailbox(mailbox).events[0]?.answers).toEqual({ accepted: 0, tentative: 1, declined: 0, none: 1 });
    await graph('PATCH', at(id), { hideAttendees: true });
    expect(shown()).toEqual([`${owain} none`]);
  });
});

describe('somebody who declined', () => {
  let tenant: Tenant;
  beforeEach(async () => void (tenant = await startTenant()));
  afterEach(() => tenant.close());

  it('stays on the list with that answer when it is written again, and is not asked again', async () => {
    const graph = graphOf(tenant);
    const { body } = await graph('POST', eventsPath, anEvent([sian, owain]));
    const copy = String(tenant.mailbox(sian).events[0]?.id);
    const own = graphOf(tenant, { as: 'member', by: 'tools', scopes: ['Calendars.ReadWrite'] });
    await own('POST', `/me/events/${encodeURIComponent(copy)}/decline`, {});
    expect(tenant.mailbox(mailbox).messages[0]).toMatchObject({
      subject: 'Declined: Lean Coffee',
      meetingMessageType: 'meetingDeclined',
    });
    const changed = await graph('PATCH', at(body.id), { attendees: anEvent([meiLing, owain, sian]).attendees });
    expect(changed.body.attendees[2]).toMatchObject({
      emailAddress: { address: sian },
      status: { response: 'declined' },
    });
    expect(tenant.mailbox(sian).events).toEqual([]);
    expect(tenant.mailbox(sian).messages).toHaveLength(1);
  });
});
