import { runTimer } from './hosts';

/**
 * Has a host read what has changed in the directory and bring rosters and groups in line with it, as its timers would, and
 * waits until all messages about it are dealt with.
 */
export async function followMembership(host: { readonly origin: string }): Promise<void> {
  await runTimer(host, 'readDirectory');
  await runTimer(host, 'syncMemberships');
  const answer = await fetch(`${host.origin}/admin/host/settle`, { method: 'POST' });
  if (!answer.ok) throw new Error(`settle: ${answer.status} ${await answer.text()}`);
}
