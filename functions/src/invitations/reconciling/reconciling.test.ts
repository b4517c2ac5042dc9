import { Unavailable } from '../../platform/unavailable';
import { CalendarRefusal } from '../SessionCalendar';
import { member, openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';
const hourMs = 3_600_000;

async function invited(options: Parameters<typeof openInvitationWorld>[0] = {}) {
  const world = openInvitationWorld(options);
  await world.plan(day);
  await world.settle();
  return Object.assign(world, {
    later(hours: number): void {
      world.now = new Date(Date.parse(world.now) + hours * hourMs).toISOString();
    },
    /** The timer finds what there is to find, and hosts repair it. */
    async reconcile(): Promise<void> {
      await world.reconciler.run(world.log);
      await world.settle();
    },
    kinds: () => world.drifts.map(({ kind, part }) => `${kind} ${part}`),
    onlyEvent: () => [...world.fake.events.values()][0]!,
  });
}

describe('what people answer', () => {
  it('is counted over all events of a session', async () => {
    const world = await invited({ perEvent: 2 });
    world.fake.answer('ana@example.org', 'accepted');
    world.fake.answer('bob@example.org', 'tentative');
    world.fake.answer('cat@example.org', 'accepted');
    await world.reconcile();
    expect(world.session(day).answers).toEqual({ accepted: 2, tentative: 1, declined: 0, none: 0 });
    expect(world.fake.letters).toHaveLength(3);
    expect(world.kinds()).toEqual([]);
  });

  it('is asked for every six hours, and every hour on the last day', async () => {
    const world = await invited();
    const looks = async (hours: number): Promise<number> => {
      world.later(hours);
      const before = world.fake.looks;
      await world.reconcile();
      return world.fake.looks - before;
    };
    expect([await looks(0), await looks(1), await looks(4), await looks(1), await looks(1)]).toEqual([1, 0, 0, 1, 0]);
    await looks(24 * 23);
    expect([await looks(1), await looks(1)]).toEqual([1, 1]);
  });
});

describe('a calendar that says something else than was written there', () => {
  it('gets an event anew that somebody deleted, without those who had declined', async () => {
    const world = await invited();
    world.fake.answer('bob@example.org', 'declined');
    await world.reconcile();
    world.later(7);
    const lost = world.onlyEvent();
    world.fake.events.delete(lost.id);
    await world.reconcile();
    expect(world.kinds()).toEqual(['eventGone 1']);
    expect(world.onlyEvent().transactionId).not.toBe(lost.transactionId);
    expect([...world.onlyEvent().attendees.keys()]).toEqual(['ana@example.org', 'cat@example.org']);
    expect(world.session(day).joinUrl).toBe(world.onlyEvent().meeting);
    expect((await world.failures.drift()).drifts).toEqual([
      { at: world.now, kind: 'eventGone', community: 'Digital Practice', sessionId: day, part: 1, outcome: 'repaired' },
    ]);
  });

  it('gets people back whom a restored backup has lost, and nobody else hears', async () => {
    const world = await invited();
    world.onlyEvent().attendees.delete('cat@example.org');
    world.onlyEvent().version += 1;
    await world.reconcile();
    expect(world.kinds()).toEqual(['peopleMissing 1']);
    expect(world.fake.lettersTo('cat@example.org')).toEqual(['invitation', 'invitation']);
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation']);
  });

  it('gets its time back', async () => {
    const world = await invited();
    Object.assign(world.onlyEvent(), { startsAt: '2026-03-26T15:00:00.000Z', version: 9 });
    await world.reconcile();
    expect(world.kinds()).toEqual(['otherTime 1']);
    expect(world.onlyEvent().startsAt).toBe('2026-03-26T11:00:00.000Z');
  });

  it('keeps somebody whom a member forwarded the invitation to, also when others join', async () => {
    const world = await invited();
    world.onlyEvent().attendees.set('guest@elsewhere.example', 'none');
    world.onlyEvent().version += 1;
    await world.reconcile();
    expect(world.kinds()).toEqual([]);
    world.roster = [...world.roster, member('dan')];
    await world.settle();
    world.later(24);
    await world.settle();
    expect([...world.onlyEvent().attendees.keys()].sort()).toContain('guest@elsewhere.example');
    expect(world.fake.lettersTo('guest@elsewhere.example')).toEqual([]);
  });

  it('is not repaired for a session whose invitation was dropped', async () => {
    const world = await invited();
    world.sessions.set(day, { ...world.session(day), order: { state: 'dropped', attempts: 0, notBefore: 0 } });
    world.fake.events.clear();
    await world.reconcile();
    expect(world.fake.events.size).toBe(0);
  });

  it('is left alone while a brake is on', async () => {
    const world = await invited();
    world.fake.events.clear();
    world.isStopped = true;
    await world.reconcile();
    expect(world.drifts).toEqual([]);
  });
});

describe('somebody who changes an event in Outlook again and again', () => {
  const byHand = '2026-03-26T15:00:00.000Z';
  async function movedByHand(world: Awaited<ReturnType<typeof invited>>): Promise<string> {
    const event = world.onlyEvent();
    Object.assign(event, { startsAt: byHand, version: event.version + 1 });
    await world.reconcile();
    return world.onlyEvent().startsAt;
  }

  it('is overruled twice in a day; then it stays as it is there, and people who can decide are told', async () => {
    const world = await invited();
    const stood: string[] = [];
    for (let time = 1; time <= 3; time += 1) {
      stood.push(await movedByHand(world));
      world.later(7);
    }
    const ours = '2026-03-26T11:00:00.000Z';
    expect(stood).toEqual([ours, ours, byHand]);
    expect(world.session(day)).toMatchObject({ order: { state: 'failed', reason: 'changedInOutlook' } });
    expect((await world.failures.list())[0]).toMatchObject({ reason: 'changedInOutlook' });
    expect((await world.failures.drift()).drifts.map(({ outcome }) => outcome)).toEqual(['left', 'left', 'left']);
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation', 'update', 'update']);
    await world.reconcile();
    expect(world.onlyEvent().startsAt).toBe(byHand);
    await world.failures.replay(`c1_${day}`);
    await world.settle();
    expect([world.onlyEvent().startsAt, world.session(day).order.state]).toEqual([ours, 'done']);
  });

  it('is overruled again another day', async () => {
    const world = await invited();
    for (let time = 1; time <= 4; time += 1) {
      expect(await movedByHand(world)).toBe('2026-03-26T11:00:00.000Z');
      world.later(13);
    }
    expect(world.session(day).repairs).toHaveLength(2);
  });

  it('is overruled twice also by deleting it: then nobody is invited again until a person wants it', async () => {
    const world = await invited();
    for (let time = 1; time <= 3; time += 1) {
      world.fake.events.clear();
      await world.reconcile();
      world.later(7);
    }
    expect(world.fake.events.size).toBe(0);
    expect(world.fake.lettersTo('ana@example.org')).toEqual(['invitation', 'invitation', 'invitation']);
    await world.failures.replay(`c1_${day}`);
    await world.settle();
    expect(world.fake.events.size).toBe(1);
  });
});

describe('an event that arrives after its session was cancelled', () => {
  it('is taken out of all calendars', async () => {
    const world = openInvitationWorld();
    await world.plan(day);
    let arrive = (): Promise<unknown> => Promise.resolve();
    // The calendar is so slow that nobody waits for it any more; what was asked of it comes to pass much later.
    const { create } = world.fake.calendar;
    world.fake.calendar.create = (...call) => {
      arrive = () => create(...call);
      return Promise.reject(new Unavailable('mailbox'));
    };
    await world.service.deliver({ communityId: 'c1', sessionId: day }, world.log);
    world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } });
    await world.settle();
    expect(world.session(day).order.state).toBe('done');
    await arrive();
    expect(world.fake.events.size).toBe(1);
    await world.reconciler.run(world.log);
    await world.settle();
    expect(world.fake.events.size).toBe(0);
    expect(world.drifts.map(({ kind }) => kind)).toEqual(['lateEvent']);
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation', 'cancellation']);
  });
});

describe('how many took part', () => {
  it('is asked for some hours after the end, until Teams knows', async () => {
    const world = await invited();
    const { joinUrl = '' } = world.session(day);
    world.now = '2026-03-26T13:00:00.000Z';
    world.fake.attended.set(joinUrl, 3);
    await world.reconcile();
    expect(world.session(day).attended).toBeUndefined();
    world.now = '2026-03-26T14:00:00.000Z';
    await world.reconcile();
    expect(world.session(day).attended).toBe(3);
  });

  it('is asked for no session that was cancelled, also when the cancellation was never sent', async () => {
    const world = await invited();
    const { joinUrl = '' } = world.session(day);
    world.edit(day, { cancelled: { reason: 'Snow.', at: world.now, by: 'lead' } });
    await world.held.release('c1', 'drop', world.log);
    world.fake.attended.set(joinUrl, 3);
    world.now = '2026-03-26T14:00:00.000Z';
    await world.reconcile();
    expect(world.session(day)).toMatchObject({ joinUrl, order: { state: 'dropped' } });
    expect(world.session(day).attended).toBeUndefined();
  });
});

describe('an invitation that a calendar refuses', () => {
  async function refused(reason: ConstructorParameters<typeof CalendarRefusal>[0]) {
    const world = openInvitationWorld();
    world.fake.before = () => {
      throw new CalendarRefusal(reason);
    };
    await world.plan(day);
    await world.settle();
    return world;
  }

  it.each([
    ['permissionMissing', /may not write to the calendar of communities@example\.org.*replay\.$/],
    ['mailboxMissing', /does not exist.*replay\.$/],
    ['mailboxDisabled', /switched off.*replay\.$/],
    ['mailboxFull', /is full.*replay\.$/],
    ['addressRefused', /refuses one of the addresses.*replay\.$/],
  ] as const)('with %s is shown with what to do, and sent by a replay once it is mended', async (reason, sentence) => {
    const world = await refused(reason);
    const [failure] = await world.failures.list();
    expect(failure).toMatchObject({ id: `c1_${day}`, community: 'Digital Practice', sessionId: day, reason });
    expect(failure!.detail).toMatch(sentence);
    world.fake.before = () => undefined;
    await world.failures.replay(failure!.id);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
    expect(await world.failures.list()).toEqual([]);
    expect(await world.failures.replay(failure!.id)).toBe('unknown');
  });

  it('because its event was made and is gone, is made under another key by a replay', async () => {
    const world = openInvitationWorld();
    await world.plan(day);
    world.fake.after = () => {
      world.fake.after = () => undefined;
      world.fake.events.clear();
      throw new Unavailable('mailbox');
    };
    await world.settle();
    expect((await world.failures.list()).map(({ reason }) => reason)).toEqual(['eventGone']);
    await world.failures.replay(`c1_${day}`);
    await world.settle();
    expect(world.fake.events.size).toBe(1);
    expect(world.session(day).order.state).toBe('done');
  });

  it('only as to its meeting invites everybody all the same, and says that people wait in the lobby', async () => {
    const world = openInvitationWorld();
    world.fake.before = (call) => {
      if (call === 'openMeeting') throw new CalendarRefusal('permissionMissing');
    };
    await world.plan(day);
    await world.settle();
    expect(world.fake.lettersTo('bob@example.org')).toEqual(['invitation']);
    expect((await world.failures.list()).map(({ reason }) => reason)).toEqual(['meetingNotOpened']);
    world.fake.before = () => undefined;
    await world.failures.replay(`c1_${day}`);
    await world.settle();
    expect(await world.failures.list()).toEqual([]);
    expect(world.fake.opened.size).toBe(1);
  });

  it('is kept when it fails again and again, and can be replayed', async () => {
    const world = openInvitationWorld();
    await world.plan(day);
    await world.service.giveUp({ communityId: 'c1', sessionId: day }, world.log);
    expect((await world.failures.list())[0]).toMatchObject({ reason: 'unexpected' });
    await world.failures.replay(`c1_${day}`);
    await world.settle();
    expect(world.session(day).order.state).toBe('done');
  });
});
