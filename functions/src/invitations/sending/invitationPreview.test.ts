import { community, member, openInvitationWorld } from '../testing/invitationWorld';

const names = ['ana', 'bob', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal', 'ida', 'jan', 'kit', 'lee'];
const addressOf = (name: string) => `${name}@example.org`;

async function preview(muted: readonly string[], onSeries: readonly string[] = []) {
  const world = openInvitationWorld();
  world.roster = names.map((name) => member(name));
  for (const name of muted) world.muted.add(name);
  for (const name of onSeries) world.onSeries.add(addressOf(name));
  await world.plan('2026-03-26');
  return world.preview.show(community);
}

describe('how many people get an invitation, as its lead sees it', () => {
  it('are all but those who have muted it, where these are so many that nobody can tell who', async () => {
    expect(await preview(['bob', 'cat', 'dan'])).toMatchObject({ people: 9, muted: 3 });
    const few = await preview(['bob', 'cat']);
    expect([few.people, few.muted]).toEqual([12, undefined]);
  });

  it('are as many whoever of those on a series has muted it', async () => {
    const onSeries = ['bob', 'cat', 'dan', 'eve', 'fay'];
    for (const muted of [[], ['bob'], ['bob', 'cat', 'dan'], ['jan', 'kit', 'lee'], ['ana', 'bob', 'cat', 'dan']]) {
      const shown = await preview(muted, onSeries);
      expect([shown.people, shown.muted]).toEqual([7, undefined]);
    }
  });
});
