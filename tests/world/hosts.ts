import { waitUntil } from './waitUntil';

type Origin = { readonly origin: string };

/** Runs a function that a timer starts on a host, and waits for its end. @throws Error when it fails */
export async function runTimer({ origin }: Origin, name: string): Promise<void> {
  const answer = await fetch(`${origin}/admin/functions/${name}?wait=1`, { method: 'POST' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
}

/** A host and the tenant tell the time a moment after each other. */
const apartMs = 5_000;

/** Waits until every host that is alive goes by the time that it is in the organisation now. */
export async function untilHostsKnowTheTime(hosts: Iterable<Origin>, now: () => Date): Promise<void> {
  const knows = async ({ origin }: Origin): Promise<boolean> => {
    // Whatever it answers to a stranger, it tells its time with it.
    const answer = await fetch(`${origin}/api/communities/any/sessions`).catch(() => undefined);
    if (!answer) return true;
    const told = Date.parse(answer.headers.get('x-guildhall-time') ?? '');
    return Math.abs(told - now().getTime()) < apartMs;
  };
  await Promise.all([...hosts].map((host) => waitUntil('a host that knows the time', () => knows(host))));
}
