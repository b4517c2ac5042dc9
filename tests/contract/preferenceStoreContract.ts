import { randomUUID } from 'node:crypto';
import type { PreferenceStore } from '../../functions/src/notifications/PreferenceStore';

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
    await store.set(community, 'ana', 'actions', true);
    await store.set(community, 'ana', 'invitations', true);
    await store.set(community, guest, 'invitations', true);
    expect(await store.find(community, 'ana')).toEqual({ personId: 'ana', muted: ['actions', 'invitations'] });
    expect(await store.find(community, guest)).toEqual({ personId: guest, muted: ['invitations'] });
    expect(await store.mutedBy(community, 'invitations')).toEqual(new Set(['ana', guest]));
    expect(await store.mutedBy(community, 'actions')).toEqual(new Set(['ana']));
    expect(await store.mutedBy(randomUUID(), 'actions')).toEqual(new Set());
  });

  it('takes it back; twice is the same as once', async () => {
    for (const muted of [true, true, false, false]) await store.set(community, 'ana', 'actions', muted);
    expect(await store.find(community, 'ana')).toBeUndefined();
    await store.set(community, 'ana', 'prompts', true);
    expect(await store.find(community, 'ana')).toEqual({ personId: 'ana', muted: ['prompts'] });
  });

  it('loses nothing when two things are muted at the same moment', async () => {
    await Promise.all(
      (['actions', 'prompts', 'running'] as const).map((kind) => store.set(community, 'ana', kind, true)),
    );
    expect((await store.find(community, 'ana'))?.muted).toEqual(['actions', 'prompts', 'running']);
  });
}
