/** Names a search that shall go on. */
export interface HourMessage {
  readonly communityId: string;
  readonly searchId: string;
}

/** Hands searches to whichever host is free. A message may arrive twice or late; none of that matters. */
export interface HourQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: HourMessage, delayMs?: number): Promise<void>;
}
