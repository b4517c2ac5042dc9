import type { Stage } from './stage';

/**
 * Does what follows when a host was killed, or got through; what comes out wrong says where it was killed.
 *
 * @param walked - the steps it has done, and whether it was killed
 * @param step - the one after which it was to be killed
 */
export async function afterKill(
  stage: Pick<Stage, 'queue'>,
  { seen, hasCut }: { readonly seen: readonly string[]; readonly hasCut: boolean },
  step: number,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const at = hasCut ? `killed after step ${step}, "${seen[step - 1]}"` : 'not killed';
    const before = JSON.stringify(seen.slice(0, step - 1));
    throw new Error(`${at}, after ${before}: ${String(error)}`, { cause: error });
  } finally {
    // What the dead host had in hand would come back in the middle of the next try and add steps to it.
    await stage.queue().clearMessages();
  }
}
