/** In the opposite order of the start, and to the end even when a part does not want to. */
export async function stopAll(stops: readonly (() => Promise<unknown> | void)[]): Promise<void> {
  for (const stop of [...stops].reverse()) {
    try {
      await stop();
    } catch (error) {
      console.error('A part of Guildhall could not be stopped:', error);
    }
  }
}
