import { useEffect, useRef } from 'react';
import { useNews } from '../../components/news';
import type { RefusalInPlace } from './refusalInPlace';
import type { BoardInHand } from './sync/BoardInHand';
import type { Change } from './sync/Change';
import { useText, type Text } from './useText';

/**
 * What somebody who cannot see the screen should be told of: the session has moved on, the API took what they did to a
 * topic, votes came back, or something was refused. Each refusal is told once, wherever on the screen it stands or moves to
 * meanwhile. Topics of others are not told one by one.
 *
 * @returns the latest sentences, the newest last, and the way to tell another
 */
export function useBoardNews(
  { board, agreed, refusal }: BoardInHand,
  inPlace: RefusalInPlace,
): ReturnType<typeof useNews> {
  const { words } = useText();
  const [news, tell] = useNews();
  const phase = board?.session.phase;
  const before = useRef(phase);
  const reason =
    inPlace.inField?.reason ?? inPlace.onTopic?.reason ?? inPlace.onThing?.reason ?? inPlace.atCommand ?? inPlace.onTop;

  useEffect(() => {
    const moved = before.current !== undefined && before.current !== phase;
    if (moved && phase === 'voting') tell(words.say('VotingOpened'));
    if (moved && phase === 'discussing') tell(words.say('VotingClosed'));
    if (moved && phase === 'closed') tell(words.say('SessionClosed'));
    before.current = phase;
  }, [phase, words, tell]);

  useEffect(() => {
    const sentence = agreed && inWords(agreed, words);
    if (sentence) tell(sentence);
  }, [agreed, words, tell]);

  useEffect(() => {
    if (refusal && reason) tell(reason);
  }, [refusal, reason, tell]);

  return [news, tell];
}

/** Only what happened to a topic: votes are told by the budget, and the views of a discussion tell their own. */
function inWords(change: Change, words: Text['words']): string | undefined {
  if (change.kind === 'chair') return words.say('ChairTaken');
  if (change.kind === 'propose') return words.say('TopicAdded', { title: change.title });
  if (change.kind === 'report')
    return words.say(change.reported ? 'TopicReported' : 'ReportTaken', { title: change.title });
  if (change.kind !== 'topic') return undefined;
  const { command, title } = change;
  switch (command.kind) {
    case 'edit':
      return words.say('TopicReworded', { title: command.title });
    case 'withdraw':
      return words.say(command.withdrawn ? 'TopicWithdrawn' : 'TopicBack', { title });
    case 'remove':
      return words.say(command.removed ? 'TopicRemoved' : 'TopicBack', { title });
    case 'merge':
      return words.say(command.into === null ? 'TopicBack' : 'TopicMerged', { title });
  }
}
