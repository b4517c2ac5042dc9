import { openSessionWorld, outcomeOf, thursdays } from '../testing/sessionWorld';

const march = '2026-03-26';

async function planned() {
  const world = openSessionWorld({ cadence: thursdays });
  await world.planAll();
  world.plan = { cadence: thursdays, released: true, etag: 'saved' };
  world.invited();
  const shown = async (who = world.lead, id = march) => {
    const { sessions } = await world.sessionsService.upcoming(who);
    const found = sessions.find((session) => session.id === id);
    if (!found) throw new Error('not shown');
    return found;
  };
  const change = async (wish: object, etag?: string) =>
    world.edits.change(world.lead, march, { etag: etag ?? (await shown()).etag, ...wish }, world.log);
  return Object.assign(world, { shown, change });
}

describe('a lead who changes a session', () => {
  it('moves it: it keeps its id, everybody is to be told once, and no rhythm moves it back', async () => {
    const world = await planned();
    const { sessions } = await world.change({ startsAt: '2026-03-27T14:00:00.000Z' });
    expect(sessions[0]).toMatchObject({
      ...{ id: march, startsAt: '2026-03-27T14:00:00.000Z', endsAt: '2026-03-27T15:00:00.000Z' },
      invitation: 'waiting',
    });
    expect(world.sent).toEqual([{ communityId: 'c1', sessionId: march }]);
    await world.planAll();
    expect((await world.shown()).startsAt).toBe('2026-03-27T14:00:00.000Z');
    expect(world.sessionsOf()).toHaveLength(3);
  });

  it('may ask again when the answer was lost: nobody is told twice', async () => {
    const world = await planned();
    const { etag } = await world.shown();
    await world.change({ startsAt: '2026-03-27T14:00:00.000Z' }, etag);
    world.invited();
    const { sessions } = await world.change({ startsAt: '2026-03-27T14:00:00.000Z' }, etag);
    expect(sessions[0]).toMatchObject({ startsAt: '2026-03-27T14:00:00.000Z', invitation: 'sent' });
    expect(world.sent).toEqual([]);
  });

  it('is stopped where another lead has decided otherwise meanwhile', async () => {
    const world = await planned();
    const { etag } = await world.shown();
    await world.change({ minutes: 90 });
    expect(await outcomeOf(world.change({ startsAt: '2026-03-27T14:00:00.000Z' }, etag))).toBe('sessionChanged');
    const cancelling = world.edits.cancel(world.lead, march, { etag, reason: 'Budget day' }, world.log);
    expect(await outcomeOf(cancelling)).toBe('sessionChanged');
    expect((await world.shown()).cancelled).toBeUndefined();
  });

  it('is not overtaken by the calendar, which writes down links and answers all the time', async () => {
    const world = await planned();
    const { etag } = await world.shown();
    const answers = { accepted: 3, tentative: 1, declined: 2, none: 11 };
    await world.store.change('c1', world.sessions.get(march)!, { joinUrl: 'https://teams.example', answers });
    world.meanwhile = () => {
      const session = world.sessions.get(march)!;
      world.sessions.set(march, { ...session, hosts: 'digest', etag: 'a moment ago' });
    };
    expect(await outcomeOf(world.change({ minutes: 90 }, etag))).toBe('done');
    expect(world.sessions.get(march)).toMatchObject({ hosts: 'digest', endsAt: '2026-03-26T12:30:00.000Z' });
  });

  it('gives it a place and a speaker in one change; the address of the speaker is for leads', async () => {
    const world = await planned();
    const speaker = { name: 'Rhian Price', mail: 'rhian@elsewhere.example', topic: 'Tides' };
    await world.change({ place: { room: 'Room 4, Harbour House', captions: true }, speaker });
    expect(world.sessions.get(march)).toMatchObject({ revision: 2, wordsRevision: 2 });
    expect((await world.shown()).speaker).toEqual(speaker);
    expect((await world.shown(world.member)).speaker).toEqual({ name: 'Rhian Price', topic: 'Tides' });
    await world.change({ speaker: null });
    expect((await world.shown()).speaker).toBeUndefined();
    expect((await world.shown()).place?.room).toBe('Room 4, Harbour House');
  });

  it('calls it off with a reason, once, and its topics go on to the next session', async () => {
    const world = await planned();
    const { etag } = await world.shown();
    world.takenUp = 0;
    const cancel = (reason: string) => world.edits.cancel(world.lead, march, { etag, reason }, world.log);
    await cancel('Budget day');
    expect((await world.shown()).cancelled).toMatchObject({ reason: 'Budget day', by: 'lead' });
    expect(world.takenUp).toBe(1);
    expect(world.sent).toHaveLength(1);
    await cancel('Budget day');
    expect(world.sent).toHaveLength(1);
    expect(await outcomeOf(world.change({ minutes: 90 }))).toBe('sessionCancelled');
    await world.planAll();
    expect(world.sessionsOf()).toHaveLength(3);
    expect((await world.sessionsService.next('c1'))?.id).toBe('2026-04-23');
  });

  it('neither moves nor cancels a session that was held and closed before its time', async () => {
    const world = await planned();
    world.now = '2026-03-26T11:50:00.000Z';
    world.closed.add(march);
    const { etag } = await world.shown();
    expect(await outcomeOf(world.change({ startsAt: '2026-04-02T10:00:00.000Z' }))).toBe('sessionClosed');
    const cancelling = world.edits.cancel(world.lead, march, { etag, reason: 'Budget day' }, world.log);
    expect(await outcomeOf(cancelling)).toBe('sessionClosed');
    expect(world.sent).toEqual([]);
  });

  it('changes nothing of a session that is not there', async () => {
    const world = await planned();
    const wish = { etag: '', minutes: 30 };
    expect(await outcomeOf(world.edits.change(world.lead, '2026-03-27', wish, world.log))).toBe('sessionUnknown');
  });
});

describe('an agenda', () => {
  it('is written into the invitation as often as it changes, and no oftener', async () => {
    const world = await planned();
    world.topics.set(march, [{ title: 'Reviews' }, { title: 'Tides' }]);
    await world.edits.writeAgenda(world.lead, march, world.log);
    expect(world.sessions.get(march)).toMatchObject({ agenda: ['Reviews', 'Tides'], revision: 2, wordsRevision: 2 });
    await world.edits.writeAgenda(world.lead, march, world.log);
    expect(world.sessions.get(march)?.revision).toBe(2);
    expect(world.sent).toHaveLength(1);
  });

  it('is not sent while there is nothing on it', async () => {
    const world = await planned();
    expect(await outcomeOf(world.edits.writeAgenda(world.lead, march, world.log))).toBe('nothingProposed');
    expect(world.sent).toEqual([]);
  });
});

describe('what people see of an invitation', () => {
  it('is whether it was seen by a lead, is held back, waits, or is out', async () => {
    const world = await planned();
    const states = async () => {
      const session = world.sessions.get(march)!;
      world.sessions.set(march, { ...session, order: { state: 'pending', attempts: 0, notBefore: 0, tells: true } });
      return (await world.shown(world.member)).invitation;
    };
    expect((await world.shown(world.member)).invitation).toBe('sent');
    expect(await states()).toBe('waiting');
    world.brake = { since: '2026-03-01T00:00:00.000Z', reason: 'Mail merge went wrong' };
    expect(await states()).toBe('stopped');
    world.plan = { ...world.plan!, released: false };
    expect(await states()).toBe('toBeSeen');
  });

  it('is the number of answers, and for leads what is wrong and who is to follow', async () => {
    const world = await planned();
    const order = { state: 'failed', attempts: 3, notBefore: 0, reason: 'mailboxFull' } as const;
    const following = { joiners: 2, leavers: 1, at: '2026-03-03T09:00:00.000Z' };
    const answers = { accepted: 12, tentative: 3, declined: 1, none: 1 };
    world.sessions.set(march, { ...world.sessions.get(march)!, order, following, answers });
    expect(await world.shown()).toMatchObject({
      trouble: 'Trouble: mailboxFull',
      troubleCode: 'mailboxFull',
      toFollow: following,
    });
    const seen = await world.shown(world.member);
    expect(seen).toMatchObject({ invitation: 'failed', answers: { coming: 12, perhaps: 3, notComing: 1 } });
    expect((await world.sessionsService.next('c1'))?.answers).toEqual({ coming: 12, perhaps: 3 });
    expect(seen).not.toHaveProperty('trouble');
    expect(seen).not.toHaveProperty('toFollow');
  });
});
