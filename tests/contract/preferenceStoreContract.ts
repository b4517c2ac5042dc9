import { randomUUID } from 'node:crypto';
import type { PreferenceStore } from '../../functions/src/notifications/PreferenceStore';

const now = '2026-03-26T12:00:00.000Z';
const later = '2026-03-27T12:00:00.000Z';

/** What every store of preferences promises. */
export function preferenceStoreContract(open: () => PreferenceStore): void {
  let store: PreferenceStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  it('knows what each person has muted, in each community', async () => {
    const guest = 'mail:jo#1/2?3%4@example.org';
    await store.set(community, 'ana', 'actions', true, now);
    await store.set(community, 'ana', 'invitations', true, later);
    await store.set(community, guest, 'invitations', true, now);
    expect(await store.find(community, 'ana')).toEqual({
      ...{ personId: 'ana', muted: ['actions', 'invitations'] },
      since: { actions: now, invitations: later },
    });
    expect(await store.find(community, guest)).toEqual({
      personId: guest,
      muted: ['invitations'],
      since: { invitations: now },
    });
    expect(await store.mutedBy(community, 'invitations')).toEqual(new Set(['ana', guest]));
    expect(await store.mutedBy(community, 'actions')).toEqual(new Set(['ana']));
    expect(await store.mutedBy(randomUUID(), 'actions')).toEqual(new Set());
  });

  it('takes it back; twice is the same as once', async () => {
    for (const muted of [true, true, false, false]) await store.set(community, 'ana', 'actions', muted, now);
    expect(await store.find(community, 'ana')).toBeUndefined();
    await store.set(community, 'ana', 'prompts', true, now);
    expect(await store.find(community, 'ana')).toEqual({
      personId: 'ana',
      muted: ['prompts'],
      since: { prompts: now },
    });
    await store.set(community, 'ana', 'prompts', true, later);
    expect((await store.find(community, 'ana'))?.since).toEqual({ prompts: now });
    await store.set(community, 'ana', 'actions', true, now);
    await store.set(community, 'ana', 'prompts', false, later);
    expect((await store.find(community, 'ana'))?.since).toEqual({ actions: now });
  });

  it('loses nothing when two things are muted at the same moment', async () => {
    await Promise.all(
      (['actions', 'prompts', 'running'] as const).map((kind) => store.set(community, 'ana', kind, true, now)),
    );
    expect((await store.find(community, 'ana'))?.muted).toEqual(['actions', 'prompts', 'running']);
  });
}
