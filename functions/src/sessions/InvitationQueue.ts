/** Names the invitation that shall be brought up to date. It carries no content: what to do stands in the outbox. */
export interface InvitationMessage {
  readonly communityId: string;
  readonly sessionId: string;
}

/** Hands invitations to whichever host is free. A message may arrive twice or late; none of that matters. */
export interface InvitationQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: InvitationMessage, delayMs?: number): Promise<void>;
}
