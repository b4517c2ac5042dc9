import { community, member, openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';

async function invited(options: Parameters<typeof openInvitationWorld>[0] = {}) {
  const world = openInvitationWorld(options);
  await world.plan(day);
  await world.settle();
  return world;
}

describe('inviting', () => {
  it('gives each member one invitation with one Teams link, and opens the meeting with the leads as co-organisers', async () => {
    const { fake, session } = await invited();
    const { joinUrl = '', order } = session(day);
    expect(order.state).toBe('done');
    for (const name of ['ana', 'bob', 'cat']) expect(fake.lettersTo(`${name}@example.org`)).toEqual(['invitation']);
    expect(fake.opened.get(joinUrl)).toEqual(['ana']);
    expect(fake.calls).toEqual(['create', 'openMeeting']);
  });

  it('leaves out who has muted it, who has no mailbox or has left, and who is on an adopted series', async () => {
    const world = openInvitationWorld();
    world.roster = [
      ...world.roster,
      member('dan', { mail: undefined }),
      member('eve', { active: false }),
      member('fay'),
    ];
    world.muted.add('bob');
    world.onSeries.add('fay@example.org');
    await world.plan(day);
    await world.settle();
    expect(world.fake.letters.map(({ to }) => to)).toEqual(['ana@example.org', 'cat@example.org']);
  });

  it('sends one to each address, however many accounts have it', async () => {
    const world = openInvitationWorld();
    world.roster = [...world.roster, member('dan', { mail: 'ANA@example.org' })];
    await world.plan(day);
    await world.settle();
    const addresses = world.fake.letters.map(({ to }) => to.toLowerCase());
    expect(addresses).toEqual(['ana@example.org', 'bob@example.org', 'cat@example.org']);
  });

  it('invites a speaker from outside, once, and no member who speaks and has muted invitations', async () => {
    const world = openInvitationWorld();
    world.muted.add('bob');
    await world.plan(day);
    world.edit(day, { speaker: { name: 'Zoe', mail: 'Zoe@elsewhere.example' }, wordsRevision: 2 });
    await world.settle();
    expect(world.fake.lettersTo('zoe@elsewhere.example')).toEqual(['invitation']);
    world.edit(day, { speaker: { name: 'Bob', mail: 'bob@example.org' }, wordsRevision: 3 });
    await world.settle();
    expect(world.fake.lettersTo('zoe@elsewhere.example')).toEqual(['invitation', 'cancellation']);
    expect(world.fake.lettersTo('bob@example.org')).toEqual([]);
  });

  it('waits for a Teams link that comes late, and asks for no second event', async () => {
    const world = openInvitationWorld();
    world.fake.linkIsLateBy = 2;
    await world.plan(day);
    await world.settle();
    expect(world.session(day).joinUrl).toMatch(/^https:\/\/teams/);
    expect(world.fake.calls).toEqual(['create', 'openMeeting']);
  });

  it('makes an event for each 500 people, all of them with the link of the first', async () => {
    const world = openInvitationWorld();
    world.roster = Array.from({ length: 1_200 }, (_, number) => member(`p${number}`));
    await world.plan(day);
    await world.settle();
    const events = [...world.fake.events.values()];
    expect(events.map(({ attendees }) => attendees.size)).toEqual([500, 500, 200]);
    const { joinUrl = '' } = world.session(day);
    expect(events.filter(({ meeting }) => meeting)).toHaveLength(1);
    for (const { meeting, body } of events) if (!meeting) expect(body).toContain(`href="${joinUrl}"`);
    for (const { mail } of world.roster) expect(world.fake.lettersTo(mail!)).toEqual(['invitation']);
    expect(world.fake.calls).toEqual(['create', 'create', 'create', 'openMeeting']);
  });

  it('sends nothing of a community whose lead has not seen the invitation, and everything when they have', async () => {
    const world = openInvitationWorld();
    world.isReleased = false;
    await world.plan(day);
    await world.plan('2026-04-23');
    await world.settle();
    expect(world.fake.calls).toEqual([]);
    expect(await world.preview.show(community)).toMatchObject({
      session: { id: day },
      sessions: 2,
      people: 3,
      subject: 'Lean Coffee: Digital Practice',
    });
    await world.release.release(community);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'invitation']);
  });

  it('does nothing while nobody knows who is in the community', async () => {
    const world = openInvitationWorld();
    world.roster = [];
    await world.plan(day);
    await world.service.deliver({ communityId: community.id, sessionId: day }, world.log);
    expect(world.fake.calls).toEqual([]);
    expect(world.session(day).order.state).toBe('pending');
    world.roster = [member('ana')];
    await world.settle();
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation']);
  });

  it('calls nobody off because a directory shows nobody at all', async () => {
    const world = await invited();
    world.roster = [];
    await world.settle();
    expect(world.session(day).following).toBeUndefined();
    expect(world.fake.events.size).toBe(1);
  });
});

describe('a session that changes', () => {
  it('tells everybody once when it is moved, in one change to the event', async () => {
    const world = await invited();
    world.edit(day, { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' });
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'update']);
    expect(world.fake.calls.slice(2)).toEqual(['change time']);
  });

  it('tells everybody once, with the reason, when it is cancelled, and nobody who joins later', async () => {
    const world = await invited();
    world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } });
    await world.settle();
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    expect(world.fake.letters.slice(3)).toEqual(
      ['ana', 'bob', 'cat'].map((name) => ({
        ...{ to: `${name}@example.org`, kind: 'cancellation', startsAt: `${day}T11:00:00.000Z` },
        comment: expect.stringContaining('Snow.') as string,
      })),
    );
    expect(world.session(day)).toMatchObject({ order: { state: 'done' }, joinUrl: undefined });
  });

  it('that has no place in a new rhythm tells people what comes instead, as it is by now', async () => {
    const world = await invited();
    world.meetsInRhythm = false;
    world.edit(day, { cancelled: { reason: '', at: world.now, by: 'newRhythm' } });
    await world.settle();
    const told = world.fake.letters.filter(({ kind }) => kind === 'cancellation');
    expect(told).toHaveLength(3);
    for (const { comment } of told) expect(comment).toContain('no longer meets at fixed times');
  });

  it('that is cancelled before anybody was invited tells nobody', async () => {
    const world = openInvitationWorld();
    await world.plan(day);
    world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } });
    await world.settle();
    expect(world.fake.letters).toEqual([]);
    expect(world.session(day).order.state).toBe('done');
  });

  it('that is cancelled while its event is made leaves nobody with it', async () => {
    const world = openInvitationWorld({ perEvent: 2 });
    await world.plan(day);
    world.fake.after = (call) => {
      world.fake.after = () => undefined;
      if (call === 'create') world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } });
    };
    await world.settle();
    expect(world.fake.events.size).toBe(0);
    expect(world.fake.letters.map(({ kind }) => kind)).toEqual([
      'invitation',
      'invitation',
      'cancellation',
      'cancellation',
    ]);
  });

  it('that is moved while its events are made tells of the old time only those who had it', async () => {
    const world = openInvitationWorld({ perEvent: 2 });
    await world.plan(day);
    world.fake.after = () => {
      world.fake.after = () => undefined;
      world.edit(day, { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' });
    };
    await world.settle();
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation', 'update']);
    expect(world.fake.lettersTo('cat@example.org')).toEqual(['invitation']);
    expect([...world.fake.events.values()].map(({ startsAt }) => startsAt)).toEqual(
      Array(2).fill('2026-03-27T11:00:00.000Z'),
    );
  });

  it('mails nobody because the community has another name', async () => {
    const world = await invited();
    world.communities[0] = { ...community, name: 'Another name' };
    await world.settle();
    expect(world.fake.calls).toEqual(['create', 'openMeeting']);
  });
});
