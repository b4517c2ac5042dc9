import { setTimeout as pause } from 'node:timers/promises';
import type { Tenant } from '../tenant';
import type { LocalCommunity } from './localCommunities';
import { StartRefused } from './startRefused';

interface PlannedSession {
  readonly id: string;
  readonly invitation: 'toBeSeen' | 'stopped' | 'waiting' | 'sent' | 'failed' | 'dropped';
}

/** How the invitations stand when none is waiting any more. */
export interface Invited {
  readonly sessions: number;
  readonly failed: number;
}

/** Inviting takes a second or two; a tenant with faults may take as long as the queue tries. */
const patienceMs = 60_000;

/**
 * Waits until no planned session waits for its invitation any more, as its members would see it.
 *
 * @param communities - those with a persona who can ask; of the others nothing is known.
 * @throws StartRefused when that takes longer than a minute.
 */
export async function untilInvited(
  origin: string,
  tenant: Tenant,
  communities: readonly LocalCommunity[],
  signal?: AbortSignal,
): Promise<Invited> {
  const asked = communities.flatMap(({ id, insider }) => (insider === undefined ? [] : { id, insider }));
  const deadline = Date.now() + patienceMs;
  for (;;) {
    signal?.throwIfAborted();
    const sessions = (await Promise.all(asked.map((community) => ask(origin, tenant, community)))).flat();
    if (sessions.every(({ invitation }) => invitation !== 'waiting')) {
      return { sessions: sessions.length, failed: sessions.filter(({ invitation }) => invitation === 'failed').length };
    }
    if (Date.now() > deadline) {
      throw new StartRefused('The invitations were not delivered within a minute.');
    }
    await pause(100);
  }
}

async function ask(
  origin: string,
  tenant: Tenant,
  { id, insider }: { readonly id: string; readonly insider: string },
): Promise<readonly PlannedSession[]> {
  const { access_token } = tenant.issueToken({ as: insider, audience: 'api' });
  const answer = await fetch(`${origin}/api/communities/${id}/sessions`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  if (!answer.ok) {
    throw new StartRefused(`The API answered ${answer.status} to the question for sessions: ${await answer.text()}`);
  }
  return ((await answer.json()) as { readonly sessions: readonly PlannedSession[] }).sessions;
}
