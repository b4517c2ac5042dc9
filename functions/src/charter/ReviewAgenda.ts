import type { Caller } from '../platform/route';

/** The agenda of the next session, where what is to be talked about at a review is put. */
export interface ReviewAgenda {
  /**
   * Puts topics on the agenda of the next session that takes topics, by the lead's name; those that stand there already stay once.
   *
   * @param topics - the most important first; an agenda that is full takes no further ones
   * @returns undefined when there is no such session
   */
  put(
    lead: Caller,
    topics: readonly { readonly id: string; readonly title: string }[],
  ): Promise<{ readonly id: string; readonly start: string } | undefined>;
}
