import { whyRefused } from '../../components/words';
import type { BoardView } from '../../domain/leanCoffee';
import type { Refusal } from './BoardInHand';
import type { Text } from './useText';

/** Where on the screen a refusal is told: as near as may be to what was refused. */
export interface RefusalInPlace {
  readonly inField?: { readonly title: string; readonly reason: string };
  readonly onTopic?: { readonly topicId: string; readonly reason: string };
  readonly atCommand?: string;
  /** The place itself is gone: the session has moved on meanwhile, or another is shown, or none. */
  readonly onTop?: string;
}

/**
 * @param board - what is shown now, which may be another session than the change was meant for
 * @returns the place and the sentence; nothing only when nothing was refused
 */
export function refusalInPlace(
  refusal: Refusal | undefined,
  board: BoardView | null | undefined,
  words: Text['words'],
): RefusalInPlace {
  if (!refusal) return {};
  const { change } = refusal;
  const reason = inWords(refusal, words);
  if (!board || change.session !== board.session.id) return { onTop: reason };
  const { phase } = board.session;
  if (change.kind === 'propose') {
    return phase === 'proposing' ? { inField: { title: change.title, reason } } : { onTop: reason };
  }
  if (change.kind === 'vote') {
    const stands = phase === 'voting' && board.topics.some(({ id }) => id === change.topicId);
    return stands ? { onTopic: { topicId: change.topicId, reason } } : { onTop: reason };
  }
  return board.you.mayFacilitate && phase !== 'discussing' ? { atCommand: reason } : { onTop: reason };
}

/** What was not done, and why. */
function inWords({ change, problem }: Refusal, words: Text['words']): string {
  const detail = whyRefused(problem, words);
  if (change.kind === 'propose') return words.say('TopicRefused', { title: change.title, detail });
  if (change.kind === 'vote') return words.say('VoteRefused', { title: change.title, detail });
  return words.say('PhaseRefused', { detail });
}
