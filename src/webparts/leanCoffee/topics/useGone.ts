import { useCallback, useState } from 'react';
import type { TopicView } from '../../../domain/leanCoffee';

/** A topic the reader has taken off the board, which can come back. */
export interface Gone {
  readonly topic: TopicView;
  readonly how: 'withdraw' | 'remove';
  /** The topic it stood before; it keeps its place in the list. */
  readonly before?: string;
}

interface GoneTopics {
  readonly gone: readonly Gone[];
  add(gone: Gone): void;
  drop(topicId: string): void;
}

/** What the reader has withdrawn or removed while this phase lasts, so that it can be undone where it stood. */
export function useGone(phase: string): GoneTopics {
  const [kept, setKept] = useState<{ readonly phase: string; readonly gone: readonly Gone[] }>({ phase, gone: [] });
  const change = useCallback(
    (next: (gone: readonly Gone[]) => readonly Gone[]) =>
      setKept((before) => ({ phase, gone: next(before.phase === phase ? before.gone : []) })),
    [phase],
  );
  const drop = useCallback(
    (topicId: string) => change((gone) => gone.filter(({ topic }) => topic.id !== topicId)),
    [change],
  );
  const add = useCallback(
    (one: Gone) => change((gone) => [...gone.filter(({ topic }) => topic.id !== one.topic.id), one]),
    [change],
  );
  return { gone: kept.phase === phase ? kept.gone : [], add, drop };
}
