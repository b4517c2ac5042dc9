/** Names somebody for whom something waits. It carries no content: what to tell stands in the store. */
export interface NoticeMessage {
  readonly communityId: string;
  readonly personId: string;
}

/** Hands people who wait for a message to whichever host is free. A message may arrive twice or late. */
export interface NoticeQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: NoticeMessage, delayMs?: number): Promise<void>;
}
