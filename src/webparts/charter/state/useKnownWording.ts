import { useCallback } from 'react';
import type { Change, ProposalDetail } from '../../../domain/charter';
import { wholeText } from '../inWords/wholeText';
import { keyOf, remember, remembered } from './browserMemory';
import { useDesk } from './desk';

interface KnownWording {
  /** The words that the reader supported or objected to, when they are others now. */
  readonly before?: string;
  /** Keeps the words that the reader takes a stand on. */
  keep(): void;
}

interface Kept {
  readonly wording: number;
  readonly text: string;
}

/** The wording that the reader took a stand on, kept in their browser, to be compared with a later one. */
export function useKnownWording({ id, wording, change }: ProposalDetail): KnownWording {
  const { view } = useDesk();
  const key = keyOf(view, `wording.${id}`);
  const text = wordsOf(change);
  const keep = useCallback(() => {
    if (text !== undefined) remember(key, { wording, text } satisfies Kept);
  }, [key, text, wording]);
  const kept = remembered<Kept>(key);
  return { keep, ...(kept && kept.wording < wording && kept.text !== text ? { before: kept.text } : {}) };
}

/** The words that a change brings, if it brings any. */
export function wordsOf(change: Change): string | undefined {
  if (change.kind === 'add') return wholeText(change.clause);
  return change.kind === 'reword' ? wholeText(change) : undefined;
}
