import { useEffect, useRef, useState } from 'react';
import type { BoardView } from '../../domain/leanCoffee';
import { useText } from './useText';

/**
 * What somebody who cannot see the screen should be told of: the session has moved on, or a refusal. Topics of others
 * are not told one by one.
 *
 * @param refusal - the sentence of the refusal that stands on the screen
 */
export function useNews(board: BoardView, refusal: string | undefined): { news: string; tell: (text: string) => void } {
  const { words } = useText();
  const [news, tell] = useState('');
  const { phase } = board.session;
  const before = useRef(phase);

  useEffect(() => {
    if (before.current !== phase && phase === 'voting') tell(words.say('VotingOpened'));
    if (before.current !== phase && phase === 'discussing') tell(words.say('VotingClosed'));
    before.current = phase;
  }, [phase, words]);

  useEffect(() => {
    if (refusal) tell(refusal);
  }, [refusal]);

  return { news, tell };
}
