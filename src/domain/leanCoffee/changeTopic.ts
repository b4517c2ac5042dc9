import { allowed, refused, type Result } from '../kernel';
import type { Phase } from './phase';
import { checkTitle, type TitleRefusal } from './proposeTopic';
import { topicsPerBoardLimit } from './rules';
import { isAuthor, onBoard, type Author, type Topic } from './topic';

/** What can be done to a topic that stands on the board, or stood there. Each says how it shall be. */
export type TopicCommand =
  | { readonly kind: 'edit'; readonly title: string }
  | { readonly kind: 'withdraw'; readonly withdrawn: boolean }
  | { readonly kind: 'remove'; readonly removed: boolean }
  /** `into` is the topic it is a double of; null takes the merging back. */
  | { readonly kind: 'merge'; readonly into: string | null; readonly carryVotes: boolean };

export type TopicRefusal =
  | TitleRefusal
  | { readonly code: 'unknownTopic' }
  | { readonly code: 'notYourTopic' }
  | { readonly code: 'onlyFacilitators' }
  | { readonly code: 'proposingClosed' }
  | { readonly code: 'sessionClosed' }
  | { readonly code: 'cannotMerge' }
  | { readonly code: 'boardFull'; readonly limit: number };

interface Parts {
  readonly phase: Phase;
  /** Everything on the board, what was withdrawn too. */
  readonly topics: readonly Topic[];
}

/**
 * Changes a topic: its author rewords or withdraws it while topics are proposed; a facilitator merges doubles until the
 * voting is closed, and removes abuse until the session is.
 *
 * @param who - the person, and whether they may facilitate
 * @returns the topic that follows; the very same object when there is nothing to change
 */
export function changeTopic(
  board: Parts,
  topicId: string,
  command: TopicCommand,
  who: Author & { readonly mayFacilitate: boolean },
): Result<Topic, TopicRefusal> {
  const topic = board.topics.find(({ id }) => id === topicId);
  if (!topic) return refused({ code: 'unknownTopic' });
  switch (command.kind) {
    case 'edit':
      return edit(board, topic, command.title, who);
    case 'withdraw':
      return withdraw(board, topic, command.withdrawn, who);
    case 'remove':
      return remove(board, topic, command.removed, who.mayFacilitate);
    case 'merge':
      return merge(board, topic, command, who.mayFacilitate);
  }
}

function edit({ phase, topics }: Parts, topic: Topic, raw: string, who: Author): Result<Topic, TopicRefusal> {
  if (!isAuthor(topic, who)) return refused({ code: 'notYourTopic' });
  const title = checkTitle(raw);
  if (!title.ok) return title;
  if (title.value === topic.title) return allowed(topic);
  if (!onBoard(topics).includes(topic)) return refused({ code: 'unknownTopic' });
  if (phase !== 'proposing') return refused(tooLate(phase));
  return allowed({ ...topic, title: title.value });
}

function withdraw(
  { phase, topics }: Parts,
  topic: Topic,
  withdrawn: boolean,
  who: Author,
): Result<Topic, TopicRefusal> {
  if (!isAuthor(topic, who)) return refused({ code: 'notYourTopic' });
  if ((topic.absence?.kind === 'withdrawn') === withdrawn) return allowed(topic);
  if (withdrawn && !onBoard(topics).includes(topic)) return refused({ code: 'unknownTopic' });
  if (phase !== 'proposing') return refused(tooLate(phase));
  return withdrawn ? allowed({ ...topic, absence: { kind: 'withdrawn' } }) : comeBack(topics, topic);
}

function remove(
  { phase, topics }: Parts,
  topic: Topic,
  removed: boolean,
  mayFacilitate: boolean,
): Result<Topic, TopicRefusal> {
  if (!mayFacilitate) return refused({ code: 'onlyFacilitators' });
  if ((topic.absence?.kind === 'removed') === removed) return allowed(topic);
  if (phase === 'closed') return refused({ code: 'sessionClosed' });
  // What its author has withdrawn is not brought back by somebody else.
  if (topic.absence?.kind === 'withdrawn') return refused({ code: 'unknownTopic' });
  return removed ? allowed({ ...topic, absence: { kind: 'removed' } }) : comeBack(topics, topic);
}

/** A topic that comes back takes a place on the board like any other. */
function comeBack(topics: readonly Topic[], topic: Topic): Result<Topic, TopicRefusal> {
  return onBoard(topics).length >= topicsPerBoardLimit
    ? refused({ code: 'boardFull', limit: topicsPerBoardLimit })
    : allowed(present(topic));
}

function merge(
  { phase, topics }: Parts,
  topic: Topic,
  { into, carryVotes }: TopicCommand & { readonly kind: 'merge' },
  mayFacilitate: boolean,
): Result<Topic, TopicRefusal> {
  if (!mayFacilitate) return refused({ code: 'onlyFacilitators' });
  const { absence } = topic;
  if (absence && absence.kind !== 'merged') return refused({ code: 'unknownTopic' });
  if (into === (absence?.into ?? null) && (into === null || absence?.carryVotes === carryVotes)) return allowed(topic);
  if (phase !== 'proposing' && phase !== 'voting') return refused(tooLate(phase));
  if (into === null) return comeBack(topics, topic);
  const target = onBoard(topics).find(({ id }) => id === into);
  if (!target || into === topic.id) return refused({ code: 'cannotMerge' });
  // Votes would be carried over two steps and people could no longer follow where theirs are.
  const isTarget = topics.some(({ absence: other }) => other?.kind === 'merged' && other.into === topic.id);
  if (isTarget) return refused({ code: 'cannotMerge' });
  return allowed({ ...topic, absence: { kind: 'merged', into, carryVotes } });
}

function present({ absence: _gone, ...topic }: Topic): Topic {
  return topic;
}

function tooLate(phase: Phase): { readonly code: 'proposingClosed' | 'sessionClosed' } {
  return { code: phase === 'closed' ? 'sessionClosed' : 'proposingClosed' };
}
