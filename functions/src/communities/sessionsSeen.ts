import { compareText } from '../../../src/domain/kernel';
import type { PlannedSession } from '../sessions';
import type { CommunitiesParts } from './communitiesParts';

/** A community that has not met for longer has as good as never met, in milliseconds. */
const lookedBackMs = 400 * 86_400_000;

/** When a community met last, and its coming sessions, the next one first. */
export async function sessionsSeen(
  { sessions, clock }: Pick<CommunitiesParts, 'sessions' | 'clock'>,
  communityId: string,
): Promise<{ readonly last?: PlannedSession; readonly coming: readonly PlannedSession[] }> {
  const now = clock.now();
  const all = await sessions.since(communityId, new Date(now.getTime() - lookedBackMs).toISOString());
  const held = all.filter(({ cancelled }) => !cancelled).sort((a, b) => compareText(a.startsAt, b.startsAt));
  const at = now.toISOString();
  const last = held.filter(({ endsAt }) => endsAt <= at).at(-1);
  return { ...(last ? { last } : {}), coming: held.filter(({ endsAt }) => endsAt > at) };
}
