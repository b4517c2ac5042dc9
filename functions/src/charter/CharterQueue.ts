export const charterQueueName = 'charter-pages';

/** Has some host publish a community's charter soon. A message may arrive twice or late; a lost one is made up for by a timer. */
export interface CharterQueue {
  /** @param delayMs - how long it stays hidden first */
  send(message: { readonly communityId: string }, delayMs?: number): Promise<void>;
}
