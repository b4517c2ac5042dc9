import { fortnightly, openSessionWorld, outcomeOf, thursdays } from '../testing/sessionWorld';

describe('a lead who decides how the community meets', () => {
  async function planned() {
    const world = openSessionWorld({ cadence: thursdays });
    await world.planAll();
    world.invited();
    return world;
  }
  const wish = { cadence: fortnightly, cancelWithoutTopics: null };

  it('sees what would come of it, and nothing is changed', async () => {
    const world = await planned();
    const before = world.sessionsOf();
    const preview = await world.plans.preview(world.settings, fortnightly);
    expect(preview.dates).toHaveLength(12);
    expect(preview.changes.filter(({ kind }) => kind === 'moved')).toHaveLength(3);
    expect(preview.changes.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(2);
    expect(preview.people).toBe(17);
    expect(world.sessionsOf()).toEqual(before);
    expect(world.plan).toBeUndefined();
  });

  it('sees that nobody gets a mail of what nobody was invited to', async () => {
    const world = openSessionWorld({ cadence: thursdays });
    await world.planAll();
    const later = await world.plans.preview(world.settings, { ...thursdays, time: '14:00' });
    expect([later.changes.map(({ kind }) => kind), later.people]).toEqual([['moved', 'moved', 'moved'], 0]);
    const none = await world.plans.preview(world.settings, null);
    expect([none.changes.map(({ kind }) => kind), none.people]).toEqual([['cancelled', 'cancelled', 'cancelled'], 0]);
  });

  it('sees how many get an invitation where sessions are only added', async () => {
    const world = openSessionWorld();
    const { changes, people } = await world.plans.preview(world.settings, thursdays);
    expect([changes.map(({ kind }) => kind), people]).toEqual([['added', 'added', 'added'], 17]);
  });

  it('who takes a rhythm back before anybody is told gets the same sessions, and no others beside them', async () => {
    const world = await planned();
    const before = world.sessionsOf();
    await world.plans.save(world.lead, { etag: '', cadence: null, cancelWithoutTopics: null }, world.log);
    const { changes, people } = await world.plans.preview(world.settings, thursdays);
    expect([changes.map(({ kind }) => kind), people]).toEqual([['restored', 'restored', 'restored'], 0]);
    world.sent = [];
    const { etag } = await world.plans.view(world.lead);
    await world.plans.save(world.lead, { etag, cadence: thursdays, cancelWithoutTopics: null }, world.log);
    const known = ({ id, startsAt, revision, cancelled }: (typeof before)[number]) => [
      ...[id, startsAt, revision, cancelled],
    ];
    expect(world.sessionsOf().map(known)).toEqual(before.map(known));
    expect(world.sent.map(({ sessionId }) => sessionId)).toEqual(before.map(({ id }) => id));
  });

  it('gets other sessions once people may have been told that the first are cancelled', async () => {
    const world = await planned();
    await world.plans.save(world.lead, { etag: '', cadence: null, cancelWithoutTopics: null }, world.log);
    const [first, second] = world.sessionsOf();
    world.sessions.set(first!.id, { ...first!, order: { ...first!.order, begun: true } });
    world.sessions.set(second!.id, { ...second!, order: { ...second!.order, state: 'done' } });
    const { changes } = await world.plans.preview(world.settings, thursdays);
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'restored']);
  });

  it('gets what the preview said', async () => {
    const world = await planned();
    const { changes } = await world.plans.preview(world.settings, fortnightly);
    const view = await world.plans.save(world.lead, { etag: '', ...wish }, world.log);
    expect(view).toMatchObject({ cadence: fortnightly, invitations: 'toBeSeen', mayChange: true });
    const coming = world.sessionsOf().filter(({ cancelled }) => !cancelled);
    const said = changes.filter(({ kind }) => kind !== 'cancelled').map(({ startsAt }) => startsAt);
    expect(coming.map(({ startsAt }) => startsAt)).toEqual([...said].sort());
    expect(new Set(world.sent.map(({ sessionId }) => sessionId)).size).toBe(world.sent.length);
    expect(coming.every(({ order }) => order.state === 'pending')).toBe(true);
  });

  it('who asks again because the answer was lost gets it, and nothing happens twice', async () => {
    const world = await planned();
    await world.plans.save(world.lead, { etag: '', ...wish }, world.log);
    const before = world.sessionsOf();
    world.sent = [];
    await world.plans.save(world.lead, { etag: '', ...wish }, world.log);
    expect(world.sessionsOf()).toEqual(before);
    expect(world.sent).toEqual([]);
  });

  it('does not undo what another lead has just decided', async () => {
    const world = await planned();
    await world.plans.save(world.lead, { etag: '', ...wish }, world.log);
    const other = { ...wish, cancelWithoutTopics: 24 };
    expect(await outcomeOf(world.plans.save(world.lead, { etag: '', ...other }, world.log))).toBe('planChanged');
    expect(world.plan?.cancelWithoutTopics).toBeUndefined();
    const { etag } = await world.plans.view(world.lead);
    expect(await outcomeOf(world.plans.save(world.lead, { etag, ...other }, world.log))).toBe('done');
  });

  it('is followed by the next planning, at whatever step the host died', async () => {
    const decided = ({ sessions }: Awaited<ReturnType<typeof planned>>) =>
      [...sessions.values()]
        .map(({ id, startsAt, cancelled, revision }) => [id, startsAt, cancelled?.by, revision])
        .sort();
    const whole = await planned();
    whole.writesLeft = 100;
    await whole.plans.save(whole.lead, { etag: '', ...wish }, whole.log);
    const steps = 100 - whole.writesLeft;
    expect(steps).toBeGreaterThan(5);
    for (let died = 1; died < steps; died += 1) {
      const world = await planned();
      world.writesLeft = died;
      // The plan is saved; the lead is not told off for what planning will do.
      expect(await outcomeOf(world.plans.save(world.lead, { etag: '', ...wish }, world.log))).toBe('done');
      expect(world.lines).toContain('planNotFollowed');
      world.writesLeft = Infinity;
      await world.planAll();
      expect(decided(world)).toEqual(decided(whole));
    }
  });

  it('that it meets no more calls off what nobody has touched', async () => {
    const world = await planned();
    const [, second] = world.sessionsOf();
    world.sessions.set(second!.id, { ...second!, setByHand: true });
    await world.plans.save(world.lead, { etag: '', cadence: null, cancelWithoutTopics: null }, world.log);
    expect(world.sessionsOf().map(({ cancelled }) => cancelled?.by)).toEqual(['newRhythm', undefined, 'newRhythm']);
    expect(world.takenUp).toBeGreaterThan(0);
    await world.planAll();
    expect(world.sessionsOf()).toHaveLength(3);
  });

  it('may flip it only until people have heard sixty times, cancellations counted; one session is called off all the same', async () => {
    const world = openSessionWorld();
    const weekly = { ...fortnightly, weeks: 1 } as const;
    await world.plans.save(world.lead, { etag: '', cadence: null, cancelWithoutTopics: null }, world.log);
    world.plan = { ...world.plan!, released: true };
    const decide = async (cadence: typeof weekly | null) => {
      const { etag } = await world.plans.view(world.lead);
      const saved = world.plans.save(world.lead, { etag, cadence, cancelWithoutTopics: null }, world.log);
      const outcome = await outcomeOf(saved);
      world.invited();
      return outcome;
    };
    const heard = () => world.sessionsOf().flatMap(({ tellings = [] }) => tellings).length;
    const standing = () => world.sessionsOf().filter(({ cancelled }) => !cancelled);
    await decide(weekly);
    const each = heard();
    expect(each).toBeGreaterThan(9);
    for (let times = 2; times * each <= 60; times += 1) {
      expect(await decide(times % 2 === 0 ? null : weekly)).toBe('done');
      expect(heard()).toBe(times * each);
    }
    // Whichever comes next would be too much.
    const before = world.sessionsOf();
    expect(await decide(standing().length > 0 ? null : weekly)).toBe('communityToldTooOften');
    expect(world.sessionsOf().map(({ id, cancelled }) => [id, cancelled])).toEqual(
      before.map(({ id, cancelled }) => [id, cancelled]),
    );
  });

  it('is refused a rhythm that makes no sense, and nothing is changed', async () => {
    const world = await planned();
    const impossible = { ...fortnightly, timeZone: 'Europe/Atlantis' };
    expect(await outcomeOf(world.plans.preview(world.settings, impossible))).toBe('zoneUnknown');
    const saving = world.plans.save(world.lead, { etag: '', ...wish, cadence: impossible }, world.log);
    expect(await outcomeOf(saving)).toBe('zoneUnknown');
    expect(world.plan).toBeUndefined();
  });

  it('alone learns why an administrator holds everything back', async () => {
    const world = await planned();
    world.brake = { since: '2026-03-01T00:00:00.000Z', reason: 'Mail merge went wrong' };
    expect((await world.plans.view(world.lead)).stopped).toEqual(world.brake);
    const seen = await world.plans.view(world.member);
    expect(seen.stopped).toBeUndefined();
    expect(seen.mayChange).toBe(false);
  });
});
