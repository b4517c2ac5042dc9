import { whyRefused } from '../../components/words';
import type { BoardView } from '../../domain/leanCoffee';
import type { Refusal } from './sync/BoardInHand';
import type { Change } from './sync/Change';
import type { Text } from './useText';

/** Where on the screen a refusal is told: as near as may be to what was refused. */
export interface RefusalInPlace {
  readonly inField?: { readonly title: string; readonly anonymous: boolean; readonly reason: string };
  readonly onTopic?: { readonly topicId: string; readonly reason: string };
  /** Beside what the facilitator can do. */
  readonly atCommand?: string;
  /** Something done while discussing or wrapping up: the views of those phases know where it stands. */
  readonly onThing?: { readonly change: Change; readonly reason: string };
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
  if (!board || (change.session !== board.session.id && change.kind !== 'endAction' && change.kind !== 'feedback')) {
    return { onTop: reason };
  }
  const { phase } = board.session;
  const isDiscussed = phase === 'discussing' || phase === 'closed';
  switch (change.kind) {
    case 'propose':
      if (phase === 'discussing') return { onThing: { change, reason } };
      return phase === 'proposing'
        ? { inField: { title: change.title, anonymous: change.anonymous, reason } }
        : { onTop: reason };
    case 'vote':
    case 'topic':
    case 'report': {
      if (isDiscussed || (change.kind === 'vote' && phase !== 'voting')) return { onTop: reason };
      const stands = board.topics.some(({ id }) => id === change.topicId);
      return stands ? { onTopic: { topicId: change.topicId, reason } } : { onTop: reason };
    }
    case 'phase':
    case 'budget':
    case 'chair':
      if (isDiscussed) return { onThing: { change, reason } };
      return board.you.mayFacilitate || board.you.mayTakeOver ? { atCommand: reason } : { onTop: reason };
    case 'split':
    case 'room':
    case 'goToRoom':
    case 'thumb':
    case 'notes':
    case 'takeaway':
    case 'action':
    case 'endAction':
    case 'feedback':
      return { onThing: { change, reason } };
  }
}

/** What was not done, and why. */
function inWords({ change, problem }: Refusal, words: Text['words']): string {
  const detail = whyRefused(problem, words);
  switch (change.kind) {
    case 'propose':
      return words.say('TopicRefused', { title: change.title, detail });
    case 'vote':
      return words.say('VoteRefused', { title: change.title, detail });
    case 'topic':
    case 'report':
      return words.say('TopicStays', { title: change.title, detail });
    case 'notes':
      return words.say('NotesRefused', { title: change.title, detail });
    case 'takeaway':
    case 'action':
      return change.text ? words.say('TextRefused', { text: change.text, detail }) : words.say('NotDone', { detail });
    case 'phase':
      return words.say('PhaseRefused', { detail });
    case 'budget':
    case 'chair':
    case 'split':
    case 'room':
    case 'goToRoom':
    case 'thumb':
    case 'endAction':
    case 'feedback':
      return words.say('NotDone', { detail });
  }
}
