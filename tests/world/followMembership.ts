import { runTimer } from './hosts';

/**
 * Waits until a host has dealt with all messages that lie in its queues and with those in its hands.
 * @returns how many it had: something may have come to another host by them
 */
export async function untilDone({ origin }: { readonly origin: string }): Promise<number> {
  const answer = await fetch(`${origin}/admin/host/settle`, { method: 'POST' });
  if (!answer.ok) throw new Error(`settle: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { messages: number }).messages;
}

/**
 * Has a host read what has changed in the directory and bring rosters and groups in line with it, as its timers would, and
 * waits until all messages about it are dealt with.
 */
export async function followMembership(host: { readonly origin: string }): Promise<void> {
  await runTimer(host, 'readDirectory');
  await runTimer(host, 'syncMemberships');
  await untilDone(host);
}
