import type { BoardView, TopicView } from '../../../domain/leanCoffee';

/** What the reader may do to one topic now. */
export interface TopicPowers {
  /** Their own: reword and withdraw it. */
  readonly mayEdit: boolean;
  readonly mayReport: boolean;
  readonly mayMerge: boolean;
  readonly mayRemove: boolean;
}

/**
 * @returns what the reader may do. A topic without a name offers as much to whoever proposed it as to others, so that
 * somebody who looks over their shoulder, or at a shared screen, learns nothing.
 */
export function topicPowers(board: BoardView, topic: TopicView): TopicPowers {
  const { phase } = board.session;
  const isOpen = phase === 'proposing' || phase === 'voting';
  const { mayFacilitate } = board.you;
  return {
    mayEdit: topic.yours && phase === 'proposing',
    mayReport: isOpen && (!topic.yours || topic.proposedBy.kind === 'anonymous'),
    // What others were merged into stays where it is, or people could no longer follow their votes.
    mayMerge: isOpen && mayFacilitate && topic.merged.length === 0 && board.topics.length > 1,
    mayRemove: isOpen && mayFacilitate,
  };
}
