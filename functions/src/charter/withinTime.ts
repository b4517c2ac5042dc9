import { Unavailable } from '../platform/unavailable';

/**
 * Waits for work only so long; it goes on, or ends by itself, with nobody waiting.
 *
 * @param ms - in milliseconds of real time
 * @throws Unavailable when it took longer
 */
export async function withinTime<Value>(ms: number, work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unavailable('SharePoint')), ms);
  });
  const working = work();
  // When nobody waits any more, nobody hears that it failed.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, end]);
  } finally {
    clearTimeout(timer);
  }
}
