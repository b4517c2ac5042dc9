/** Has some host read the directory soon. A message that is lost is made up for by the timer. */
export interface DirectoryQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: { readonly wanted: 'read' }, delayMs?: number): Promise<void>;
}
