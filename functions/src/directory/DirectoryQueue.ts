/** What is wanted: to read what has changed in the directory, or to renew subscriptions to its changes. */
export interface DirectoryMessage {
  readonly wanted: 'read' | 'renewal';
}

/** Has some host see to the directory soon. A message that is lost is made up for by the timers. */
export interface DirectoryQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: DirectoryMessage, delayMs?: number): Promise<void>;
}
