import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until the look finds something, and answers with that.
 *
 * @param what - completes "waited in vain for ..."
 * @throws Error when `withinMs` have gone by
 */
export async function waitUntil<Found>(
  what: string,
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
  withinMs = 30_000,
): Promise<Found> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what} (${withinMs} ms)`);
    await sleep(40);
  }
}
