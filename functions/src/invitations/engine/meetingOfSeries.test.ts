import { hasMeetingLink } from '../../../../src/domain/invitations';
import { openInvitationWorld } from '../testing/invitationWorld';

const day = '2026-03-26';
const link = 'https://teams.microsoft.com/l/meetup-join/of-series';

async function planned(seriesLink: string | undefined) {
  const world = openInvitationWorld({ perEvent: 2 });
  world.seriesLink = seriesLink;
  await world.plan(day);
  await world.settle();
  const events = () => [...world.fake.events.values()];
  return Object.assign(world, {
    bodies: () => events().map(({ body }) => body),
    meetings: () => events().flatMap(({ meeting }) => meeting ?? []),
    /** A day later, when whoever comes and goes is brought in line. */
    async aDayLater(): Promise<void> {
      await world.settle();
      world.now = new Date(Date.parse(world.now) + 24 * 3_600_000).toISOString();
      await world.settle();
    },
  });
}

describe('a session that an adopted series stands for', () => {
  it('is held in the meeting of the series: every event leads there, and none has a meeting of its own', async () => {
    const world = await planned(link);
    expect(world.bodies()).toHaveLength(2);
    for (const body of world.bodies()) expect(body).toContain(`href="${link}"`);
    expect(world.meetings()).toEqual([]);
    expect(world.session(day)).toMatchObject({ joinUrl: link, order: { state: 'done' } });
    expect(world.fake.calls).not.toContain('openMeeting');
  });

  it('has that link also when the series invites everybody', async () => {
    const world = openInvitationWorld();
    Object.assign(world, { seriesLink: link, roster: world.roster.slice(0, 1) });
    world.onSeries.add('ana@example.org');
    await world.plan(day);
    await world.settle();
    expect([world.fake.events.size, world.session(day).joinUrl]).toEqual([0, link]);
  });

  it('leaves its own meeting when a series is adopted after it was sent, and people are told once', async () => {
    const world = await planned(undefined);
    world.seriesLink = link;
    await world.aDayLater();
    expect(world.meetings()).toEqual([]);
    for (const body of world.bodies()) expect(body).toContain(`href="${link}"`);
    expect(world.session(day)).toMatchObject({ joinUrl: link });
    for (const name of ['ana', 'bob', 'cat'])
      expect(world.fake.lettersTo(`${name}@example.org`)).toEqual(['invitation', 'update']);
    await world.aDayLater();
    expect(world.fake.letters).toHaveLength(6);
  });

  it('is told of another link when its organiser makes the series a new meeting', async () => {
    const world = await planned(link);
    world.seriesLink = `${link}-2`;
    await world.settle();
    expect(world.session(day).joinUrl).toBe(`${link}-2`);
    expect(world.fake.lettersTo('cat@example.org')).toEqual(['invitation', 'update']);
  });

  it('has a meeting of its own, with hosts, when the series does not stand for it any more', async () => {
    const world = await planned(link);
    world.seriesLink = undefined;
    await world.aDayLater();
    const [meeting] = world.meetings();
    expect(world.meetings()).toEqual([meeting]);
    expect(world.session(day).joinUrl).toBe(meeting);
    expect(world.fake.opened.get(meeting!)).toEqual(['ana']);
    for (const body of world.bodies()) expect(body).not.toContain(link);
    expect(world.bodies().filter((body) => hasMeetingLink(body))).toHaveLength(1);
  });

  it('is no drift, and what is changed in it by hand is put back with the link of the series', async () => {
    const world = await planned(link);
    await world.reconciler.run(world.log);
    expect(world.drifts).toEqual([]);
    const [event] = world.fake.events.values();
    Object.assign(event!, { body: 'Come over', version: 9 });
    world.now = new Date(Date.parse(world.now) + 7 * 3_600_000).toISOString();
    await world.reconciler.run(world.log);
    await world.settle();
    expect(world.drifts.map(({ kind }) => kind)).toEqual(['otherWords']);
    expect(event!.body).toContain(`href="${link}"`);
  });

  it('is not asked how many took part: that is for the organiser of the series', async () => {
    const world = await planned(link);
    world.fake.attended.set(link, 9);
    world.now = '2026-03-26T16:00:00.000Z';
    await world.reconciler.run(world.log);
    expect(world.session(day).attended).toBeUndefined();
  });
});
