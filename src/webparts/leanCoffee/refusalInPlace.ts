import type { BoardView } from '../../domain/leanCoffee';
import type { Refusal } from './BoardSnapshot';
import type { Text } from './useText';

/** Where on the screen a refusal is told: as near as may be to what was refused. */
export interface RefusalInPlace {
  readonly inField?: { readonly title: string; readonly reason: string };
  readonly onTopic?: { readonly topicId: string; readonly reason: string };
  readonly atCommand?: string;
  /** The place itself is gone: the session has moved on meanwhile. */
  readonly onTop?: string;
}

/** @returns the place and the sentence; the API's own words say why */
export function refusalInPlace(refusal: Refusal | undefined, board: BoardView, words: Text['words']): RefusalInPlace {
  if (!refusal || refusal.change.session !== board.session.id) return {};
  const { change, problem } = refusal;
  const { detail } = problem;
  const { phase } = board.session;
  if (change.kind === 'propose') {
    const { title } = change;
    const reason = words.say('TopicRefused', { title, detail });
    return phase === 'proposing' ? { inField: { title, reason } } : { onTop: reason };
  }
  if (change.kind === 'vote') {
    const reason = words.say('VoteRefused', { detail });
    const stands = phase === 'voting' && board.topics.some(({ id }) => id === change.topicId);
    return stands ? { onTopic: { topicId: change.topicId, reason } } : { onTop: reason };
  }
  const reason = words.say('PhaseRefused', { detail });
  return board.you.mayFacilitate && phase !== 'discussing' ? { atCommand: reason } : { onTop: reason };
}
