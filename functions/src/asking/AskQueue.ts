/** Names an asking that shall be carried out. */
export interface AskMessage {
  readonly communityId: string;
  readonly key: string;
}

/** Hands askings to whichever host is free; a message may arrive twice or late. */
export interface AskQueue {
  send(message: AskMessage): Promise<void>;
}
