import { QueueServiceClient } from '@azure/storage-queue';
import { digitalPracticeGroupId, people } from '../../local/seed';
import type { UpcomingSessionsView } from '../../src/domain/sessions';
import { openWorld, type World } from '../world/openWorld';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPracticeGroupId}`;
const brake = `operations/brakes/${digitalPracticeGroupId}`;

interface BrakesBody {
  readonly brakes: readonly { readonly scope: string; readonly stopped?: object; readonly held?: object }[];
}

describe('an administrator who has stopped the mail of a community', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00Z' });
  });
  afterAll(() => world.stop());

  const sessions = async () =>
    (await world.call<UpcomingSessionsView>('facilitator', 'GET', `${community}/sessions`)).body.sessions;
  const stateOf = async (id: string) => (await sessions()).find((session) => session.id === id)?.invitation;
  const row = ({ brakes }: BrakesBody) => brakes.find(({ scope }) => scope === digitalPracticeGroupId);
  const set = async (wish: object) => (await world.call<BrakesBody>('administrator', 'PUT', brake, wish)).body;
  const look = async () => row((await world.call<BrakesBody>('administrator', 'GET', 'operations/brakes')).body);
  async function kindsOf(address: string): Promise<readonly string[]> {
    const path = `mailboxes/${encodeURIComponent(address)}`;
    return (await world.tenantTool<{ messages: { kind: string }[] }>('GET', path)).messages.map(({ kind }) => kind);
  }

  it('sees who did it and what is held back, and what is dropped goes out when a lead sends it', async () => {
    const [first, second] = await sessions();
    const address = people.callum.mail!;
    const before = await kindsOf(address);
    await set({ stopped: true, reason: 'Letters to the wrong people' });
    // Hosts believe for a second what they have read.
    await waitUntil('the brake', async () => {
      const { body } = await world.call<{ stopped?: object }>('facilitator', 'GET', `${community}/plan`);
      return body.stopped;
    });
    const moved = { etag: first!.etag, startsAt: '2026-03-27T11:00:00.000Z' };
    expect((await world.call('facilitator', 'PUT', `${community}/sessions/${first!.id}`, moved)).status).toBe(200);
    const called = { etag: second!.etag, reason: 'The building is closed.' };
    const cancelled = await world.call('facilitator', 'POST', `${community}/sessions/${second!.id}/cancel`, called);
    expect(cancelled.status).toBe(200);
    expect(await look()).toMatchObject({
      stopped: { by: people.nisha.displayName, reason: 'Letters to the wrong people' },
      held: { invitations: 0, changes: 1, cancellations: 1 },
    });

    expect(row(await set({ stopped: false, held: 'drop' }))).not.toHaveProperty('stopped');
    await waitUntil('what was dropped', async () => (await stateOf(second!.id)) === 'dropped');
    await world.runTimer('sendInvitations');
    await untilEmpty(
      QueueServiceClient.fromConnectionString(world.azurite.connectionString).getQueueClient('invitations'),
    );
    expect(await kindsOf(address)).toEqual(before);

    for (const { id } of [first!, second!]) {
      const path = `${community}/sessions/${id}/invitation/send`;
      expect((await world.call('facilitator', 'POST', path)).status).toBe(202);
      await waitUntil('the invitation', async () => (await stateOf(id)) === 'sent', 20_000);
    }
    expect(await kindsOf(address)).toEqual(['cancellation', 'update', ...before]);
  });
});
