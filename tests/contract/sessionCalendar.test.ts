import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphClient } from '../../functions/src/graph/graphClient';
import { GraphSessionCalendar } from '../../functions/src/graph/graphSessionCalendar';
import type { CalendarEvent, EventDraft } from '../../functions/src/invitations/SessionCalendar';
import { communitiesMailbox, harbourAndCoast, managedIdentityAppId, people } from '../../local/seed';
import { serveTenant, type Tenant } from '../../local/tenant';
import { wordInvitation, type Invitee } from '../../src/domain/invitations';

const mailbox = communitiesMailbox.mail ?? '';
const permissions = JSON.parse(readFileSync(join(__dirname, '../../functions/permissions.json'), 'utf8')) as {
  application: string[];
  delegated: string[];
};
const community = { name: 'Digital Practice', boardUrl: 'https://example.org/board' };
const hours = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
const later = { startsAt: '2026-04-02T10:00:00.000Z', endsAt: '2026-04-02T11:00:00.000Z' };
const [bethan, sian, meiLing] = [people.bethan, people.sian, people.meiLing].map(
  ({ id, displayName, mail }): Invitee => ({ id, name: displayName, mail: mail ?? '' }),
) as [Invitee, Invitee, Invitee];

const kinds: Readonly<Record<string, string>> = {
  ...{ newMeetingRequest: 'invitation', fullUpdate: 'update', meetingCancelled: 'cancellation' },
};

interface Mailbox {
  /** Newest first. */
  readonly messages: readonly { readonly meetingMessageType: string; readonly meetingRequestType: string }[];
}

function aDraft(invited: readonly Invitee[], more: Partial<EventDraft> = {}): EventDraft {
  return {
    ...wordInvitation(community, { ...hours, wordsRevision: 1 }),
    ...{ ...hours, timeZone: 'Europe/London', withMeeting: true },
    attendees: { people: invited, guests: [] },
    ...more,
  };
}

/** The adapter as it is deployed, against the tenant that stands in for Microsoft 365. */
describe('the calendar of a service mailbox', () => {
  let tenant: Tenant;
  let calendar: GraphSessionCalendar;

  async function open(more: { readonly meetingsOf?: readonly string[]; readonly namesExistingEvent?: boolean } = {}) {
    const { meetingsOf = [mailbox], namesExistingEvent = false } = more;
    tenant = await serveTenant({
      seed: harbourAndCoast,
      now: '2026-03-07T18:00:00.000Z',
      grants: { [managedIdentityAppId]: { ...permissions, delegated: [], meetingsOf: [...meetingsOf] } },
      duplicateTransaction: { status: 409, namesExistingEvent },
      identityHeader: 'calendar',
    });
    const { access_token: token } = tenant.issueToken({ audience: 'graph', app: 'product' });
    const held = new Map<string, number>();
    const throttles = {
      heldUntil: (workload: string) => Promise.resolve(held.get(workload) ?? 0),
      hold: (workload: string, until: number) => Promise.resolve(void held.set(workload, until)),
    };
    const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
    const graph = new GraphClient(credential, throttles, () => Date.now(), { redirectTo: tenant.origin });
    calendar = new GraphSessionCalendar(graph);
  }
  beforeEach(() => open());
  afterEach(() => tenant.close());

  async function tool<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await fetch(`${tenant.origin}/_tenant${path}`, {
      method,
      body: body && JSON.stringify(body),
    } as RequestInit);
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return (text ? JSON.parse(text) : undefined) as Body;
  }
  const mailsOf = async ({ mail }: { mail: string }) =>
    (await tool<Mailbox>('GET', `/mailboxes/${mail}`)).messages
      .map(({ meetingMessageType, meetingRequestType }) => kinds[meetingRequestType] ?? kinds[meetingMessageType])
      .reverse();
  const make = (key: string, invited: readonly Invitee[], more?: Partial<EventDraft>) =>
    calendar.create(mailbox, key, aDraft(invited, more), [hours]);
  const asked = () =>
    tenant.recording
      .ndjson()
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { method: string }).method);
  const seen = async (id: string): Promise<CalendarEvent> => {
    const event = await calendar.look(mailbox, id);
    if (event === 'gone') throw new Error('gone');
    return event;
  };

  it('makes an event once for its key, with the words and the people asked for', async () => {
    const made = await make('key-1', [bethan, sian]);
    expect(made).toMatchObject({ ...hours, isNew: true, hasLink: true, wordsRevision: 1 });
    expect(made.attendees).toEqual([bethan, sian].map(({ mail }) => ({ address: mail.toLowerCase(), answer: 'none' })));
    expect(made.joinUrl).toContain('meetup-join');
    const again = await make('key-1', [bethan]);
    expect(again).toMatchObject({ id: made.id, isNew: false });
    expect(again.attendees).toHaveLength(2);
    expect(await mailsOf(bethan)).toEqual(['invitation']);
  });

  it('finds what an attempt made whose answer was lost, at any time it was asked for', async () => {
    await tool('POST', '/faults', { match: { method: 'POST', path: '/events$' }, drop: 'after' });
    const made = await make('key-1', [bethan]);
    expect(made.isNew).toBe(false);
    expect(await mailsOf(bethan)).toEqual(['invitation']);
    expect(await calendar.findMade(mailbox, 'key-1', [later, hours])).toMatchObject({ id: made.id, etag: made.etag });
    expect(await calendar.findMade(mailbox, 'key-1', [later])).toBeUndefined();
    expect(await calendar.findMade(mailbox, 'key-2', [hours])).toBeUndefined();
  });

  it('takes the event that Outlook names for a used key, wherever it has been moved', async () => {
    await tenant.close();
    await open({ namesExistingEvent: true });
    const made = await make('key-1', [bethan]);
    await calendar.change(mailbox, made, { time: { ...later, timeZone: 'Europe/London' } });
    expect(await make('key-1', [bethan])).toMatchObject({ id: made.id, ...later, isNew: false });
  });

  it('says that an event is gone which was made and deleted', async () => {
    const made = await make('key-1', [bethan]);
    await calendar.cancel(mailbox, made.id, '', false);
    expect(await calendar.look(mailbox, made.id)).toBe('gone');
    expect(await calendar.change(mailbox, made, { attendees: { people: [], guests: [] } })).toBe('gone');
  });

  it('tells only those who come or go when nothing else changes', async () => {
    const made = await make('key-1', [bethan, sian]);
    const changed = await calendar.change(mailbox, made, {
      attendees: { people: [bethan, meiLing], guests: ['a@b.example'] },
    });
    expect(changed).toMatchObject({ joinUrl: made.joinUrl });
    expect(await Promise.all([bethan, sian, meiLing].map(mailsOf))).toEqual([
      ['invitation'],
      ['invitation', 'cancellation'],
      ['invitation'],
    ]);
  });

  it('moves an event by its wall clock, and tells everybody once', async () => {
    const made = await make('key-1', [bethan]);
    const moved = await calendar.change(mailbox, made, { time: { ...later, timeZone: 'Europe/London' } });
    expect(moved).toMatchObject({ ...later, wordsRevision: 1, joinUrl: made.joinUrl });
    expect(await mailsOf(bethan)).toEqual(['invitation', 'update']);
  });

  it('writes new words around the meeting, which stays', async () => {
    const made = await make('key-1', [bethan]);
    const place = { room: 'Room 4' };
    const words = wordInvitation(community, { ...hours, wordsRevision: 2, place });
    await calendar.change(mailbox, made, { words: { ...words, meeting: made.joinUrl ?? '' } });
    expect(await seen(made.id)).toMatchObject({ wordsRevision: 2, joinUrl: made.joinUrl, hasLink: true });
    expect(asked()).toEqual(['POST', 'GET', 'PATCH', 'GET']);
  });

  it('leaves its own meeting when its words lead to another one, and there is one link in them', async () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19%3aof-series%40thread.v2/0?context=a%26b&x=1';
    const made = await make('key-1', [bethan]);
    const words = wordInvitation(community, { ...hours, wordsRevision: 1 }, link);
    const changed = await calendar.change(mailbox, made, { words });
    for (const event of [changed, await seen(made.id)]) {
      expect(event).not.toHaveProperty('joinUrl');
      expect(event).toMatchObject({ wordsRevision: 1, linkMark: expect.any(String) as string, hasLink: true });
    }
    const theirs = await tool<{ events: { isOnlineMeeting: boolean; body: { content: string } }[] }>(
      'GET',
      `/mailboxes/${bethan.mail}`,
    );
    expect(theirs.events.map(({ isOnlineMeeting }) => isOnlineMeeting)).toEqual([false]);
    expect(theirs.events[0]?.body.content.match(/meetup-join/g)).toHaveLength(1);
    expect(await mailsOf(bethan)).toEqual(['invitation', 'update']);
    expect(asked()).toEqual(['POST', 'PATCH', 'GET']);
  });

  it('makes an event that meets elsewhere, and tells that it holds no meeting itself', async () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19%3aof-series%40thread.v2/0';
    const words = wordInvitation(community, { ...hours, wordsRevision: 1 }, link);
    const made = await make('key-1', [bethan], { ...words, withMeeting: false });
    expect(made).not.toHaveProperty('joinUrl');
    expect(made).toMatchObject({ hasLink: true, linkMark: expect.any(String) as string });
  });

  it('changes nothing in an event that is not as it was seen, and so nothing twice', async () => {
    const made = await make('key-1', [bethan]);
    const time = { ...later, timeZone: 'Europe/London' };
    await tool('POST', '/faults', { match: { method: 'PATCH' }, drop: 'after' });
    expect(await calendar.change(mailbox, made, { time })).toBe('changedMeanwhile');
    expect(await calendar.change(mailbox, made, { time })).toBe('changedMeanwhile');
    expect(await seen(made.id)).toMatchObject(later);
    expect(await mailsOf(bethan)).toEqual(['invitation', 'update']);
  });

  it('cancels with the words of whoever cancelled; again, and after a lost answer, it tells nobody twice', async () => {
    const [first, second, third] = [
      await make('key-1', [bethan]),
      await make('key-2', [sian]),
      await make('key-3', [meiLing]),
    ];
    await calendar.cancel(mailbox, first.id, 'Ana is ill.', false);
    await calendar.cancel(mailbox, first.id, 'Ana is ill.', true);
    for (const [event, fault] of [
      [second, { drop: 'after' }],
      [third, { drop: 'before' }],
    ] as const) {
      await tool('POST', '/faults', { match: { method: 'POST', path: '/cancel$' }, ...fault });
      await calendar.cancel(mailbox, event.id, 'Ana is ill.', false);
    }
    expect(await Promise.all([bethan, sian, meiLing].map(mailsOf))).toEqual(
      Array(3).fill(['invitation', 'cancellation']),
    );
    expect(JSON.stringify(await tool('GET', `/mailboxes/${bethan.mail}`))).toContain('Ana is ill.');
  });

  it('opens the Teams meeting for everybody, with the leads as co-organisers', async () => {
    const { joinUrl = '' } = await make('key-1', [bethan]);
    await calendar.openMeeting(mailbox, joinUrl, [sian]);
    const query = new URLSearchParams({ joinUrl, who: 'stranger@example.net' });
    const meeting = JSON.stringify(await tool('GET', `/meetings?${String(query)}`));
    expect(meeting).toContain('"scope":"everyone"');
    expect(meeting).toContain('"role":"coorganizer"');
    expect(meeting).not.toContain('after waiting in the lobby');
    expect(asked()).toEqual(['POST', 'GET', 'PATCH']);
  });

  it('opens it also when a lead can not be a co-organiser', async () => {
    const { joinUrl = '' } = await make('key-1', [bethan]);
    await calendar.openMeeting(mailbox, joinUrl, [
      { id: '00000000-0000-4000-8000-000000000000', mail: 'x@example.net' },
    ]);
    expect(JSON.stringify(await tool('GET', `/meetings?${String(new URLSearchParams({ joinUrl }))}`))).toContain(
      '"everyone"',
    );
  });

  it('counts who took part, once Teams has said so', async () => {
    const { joinUrl = '' } = await make('key-1', [bethan]);
    expect(await calendar.attended(mailbox, joinUrl)).toBeUndefined();
    await tool('POST', '/meetings/held', { joinUrl, participants: 3 });
    await tool('POST', '/meetings/held', { joinUrl, participants: 17 });
    expect(await calendar.attended(mailbox, joinUrl)).toBe(17);
  });

  it('says that Teams has not allowed it, whoever invited', async () => {
    await tenant.close();
    await open({ meetingsOf: [] });
    const { joinUrl = '' } = await make('key-1', [bethan]);
    await expect(calendar.openMeeting(mailbox, joinUrl, [])).rejects.toMatchObject({ reason: 'permissionMissing' });
  });

  it.each([
    ['disabled', 'mailboxDisabled'],
    ['full', 'mailboxFull'],
    ['permissionLost', 'permissionMissing'],
  ])('says what is wrong with a mailbox that is %s', async (state, reason) => {
    await tool('PUT', `/mailboxes/${mailbox}`, { state });
    await expect(make('key-1', [bethan])).rejects.toMatchObject({ reason });
    expect(asked()).toEqual(['POST']);
  });

  it('says which other faults need a person', async () => {
    await expect(make('key-1', [{ id: 'x', name: 'X', mail: 'no address' }])).rejects.toMatchObject({
      reason: 'addressRefused',
    });
    await expect(calendar.create('nobody@example.org', 'key-1', aDraft([bethan]), [hours])).rejects.toMatchObject({
      reason: 'mailboxMissing',
    });
  });

  it('holds 500 people in one event', async () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ id: `p${n}`, name: `P ${n}`, mail: `p${n}@example.net` }));
    const made = await make('key-1', many);
    expect((await seen(made.id)).attendees).toHaveLength(500);
  });
});
