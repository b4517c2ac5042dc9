import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardInHand } from './BoardInHand';
import type { RefusalInPlace } from './refusalInPlace';
import { useText } from './useText';

/** A sentence to be spoken. Its number makes it another one even when it says the same again. */
export interface News {
  readonly text: string;
  readonly number: number;
}

/** Two things may be told in one breath (refused, and why: the voting is open); the later must not silence the earlier. */
const keptNews = 3;

/**
 * What somebody who cannot see the screen should be told of: the session has moved on, the API took their topic, or
 * refused something. Each refusal is told once, wherever on the screen it stands or moves to meanwhile. Topics of others
 * are not told one by one.
 *
 * @returns the latest sentences, the newest last
 */
export function useNews({ board, agreed, refusal }: BoardInHand, inPlace: RefusalInPlace): readonly News[] {
  const { words } = useText();
  const [news, setNews] = useState<readonly News[]>([]);
  const phase = board?.session.phase;
  const before = useRef(phase);
  const reason = inPlace.inField?.reason ?? inPlace.onTopic?.reason ?? inPlace.atCommand ?? inPlace.onTop;

  const tell = useCallback((text: string) => {
    setNews((earlier) =>
      [...earlier, { text, number: (earlier[earlier.length - 1]?.number ?? 0) + 1 }].slice(-keptNews),
    );
  }, []);

  useEffect(() => {
    const moved = before.current !== undefined && before.current !== phase;
    if (moved && phase === 'voting') tell(words.say('VotingOpened'));
    if (moved && phase === 'discussing') tell(words.say('VotingClosed'));
    before.current = phase;
  }, [phase, words, tell]);

  useEffect(() => {
    if (agreed?.kind === 'propose') tell(words.say('TopicAdded', { title: agreed.title }));
  }, [agreed, words, tell]);

  useEffect(() => {
    if (refusal && reason) tell(reason);
  }, [refusal, reason, tell]);

  return news;
}
