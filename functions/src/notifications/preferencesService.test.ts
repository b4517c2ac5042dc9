import type { Person } from '../../../src/domain/membership';
import { theseCommunities } from '../communities/testing/theseCommunities';
import { MuteLinks } from './muteLinks';
import type { Preference } from './PreferenceStore';
import { PreferencesService } from './preferencesService';
import { heldNotices } from './testing/heldNotices';

const now = '2026-03-26T12:00:00.000Z';
const log = (): void => undefined;

function world(role: Person['role'] = 'member') {
  const muted = new Map<string, Set<Preference['muted'][number]>>();
  const links = new MuteLinks(Buffer.alloc(32, 7), 'https://api.example/api');
  const store = heldNotices();
  const followed: string[] = [];
  const service = new PreferencesService({
    communities: theseCommunities([{ id: 'c1', name: 'Digital Practice' }]),
    preferences: {
      find: (communityId, personId) => {
        const kinds = muted.get(`${communityId} ${personId}`);
        return Promise.resolve(
          kinds && { personId, muted: [...kinds], since: Object.fromEntries([...kinds].map((kind) => [kind, now])) },
        );
      },
      mutedBy: () => Promise.resolve(new Set()),
      set: async (communityId, personId, kind, isMuted) => {
        const name = `${communityId} ${personId}`;
        const kinds = muted.get(name) ?? new Set();
        muted.set(name, isMuted ? kinds.add(kind) : (kinds.delete(kind), kinds));
        return Promise.resolve();
      },
    },
    people: {
      findPerson: (_community, id) => Promise.resolve({ id, name: 'Ana', role, active: true }),
      communitiesOf: () => Promise.resolve({ communities: [{ id: 'c1', name: 'Digital Practice' }] }),
    },
    store,
    links,
    clock: { now: () => new Date(now) },
    followMuting: (communityId, personId) => Promise.resolve(void followed.push(`${communityId} ${personId}`)),
  });
  return { service, links, store, followed };
}

describe('what somebody hears', () => {
  it('is told for each of their communities, with what concerns them', async () => {
    const { service, store } = world();
    expect(await service.view('ana')).toEqual({
      communities: [
        {
          id: 'c1',
          name: 'Digital Practice',
          kinds: ['invitations', 'actions', 'prompts', 'charter'].map((kind) => ({ kind, muted: false })),
        },
      ],
      channel: 'mail',
      quiet: { from: '18:00', to: '08:00' },
    });
    await store.noteChannel('ana', 'teams', '2026-03-26T12:00:00.000Z');
    expect(await service.view('ana')).toMatchObject({ channel: 'teams' });
    const [community] = (await world('lead').service.view('ana')).communities;
    expect(community?.kinds.map(({ kind }) => kind)).toContain('running');
  });

  it('is muted and unmuted, kind by kind, and shown as it stands', async () => {
    const { service, followed } = world();
    const kindsOf = (view: Awaited<ReturnType<typeof service.view>>) =>
      view.communities[0]?.kinds.filter(({ muted }) => muted).map(({ kind }) => kind);
    expect(kindsOf(await service.mute('c1', 'ana', { kind: 'invitations', muted: true }, log))).toEqual([
      'invitations',
    ]);
    // What does not concern them shows when it is muted: else they could not take it back.
    expect(kindsOf(await service.mute('c1', 'ana', { kind: 'running', muted: true }, log))).toEqual([
      'invitations',
      'running',
    ]);
    expect(kindsOf(await service.mute('c1', 'ana', { kind: 'invitations', muted: false }, log))).toEqual(['running']);
    // What else is muted has nothing to do with calendars.
    expect(followed).toEqual(['c1 ana', 'c1 ana']);
  });

  it('is muted by the link in a mail, for as long as the community is served', async () => {
    const { service, links, followed } = world();
    const wish = { communityId: 'c1', personId: 'ana', kind: 'actions' } as const;
    expect(await service.wishOf(links.tokenOf(wish))).toEqual({ ...wish, community: 'Digital Practice' });
    expect(await service.wishOf(links.tokenOf({ ...wish, communityId: 'gone' }))).toBeUndefined();
    expect(await service.wishOf('nonsense')).toBeUndefined();
    await service.follow(wish, true, log);
    expect(followed).toEqual([]);
    await service.follow({ ...wish, kind: 'invitations' }, true, log);
    expect(followed).toEqual(['c1 ana']);
    expect((await service.view('ana')).communities[0]?.kinds).toContainEqual({
      ...{ kind: 'actions', muted: true },
      since: now,
    });
  });
});
