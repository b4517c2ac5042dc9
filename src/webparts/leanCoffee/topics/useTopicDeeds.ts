import { useMemo } from 'react';
import type { TopicCommand, TopicView } from '../../../domain/leanCoffee';
import type { Change } from '../sync/Change';

/** What can be done to topics. */
interface TopicDeeds {
  edit(topic: TopicView, title: string): void;
  withdraw(topic: TopicView, withdrawn: boolean): void;
  remove(topic: TopicView, removed: boolean): void;
  merge(topic: TopicView, into: string, carryVotes: boolean): void;
  /** Takes a merging back. */
  separate(merged: { readonly id: string; readonly title: string }): void;
  report(topic: TopicView, reported: boolean): void;
  vote(topic: TopicView, votes: number): void;
}

/** The same object as long as nothing but the board has changed, so that rows need not be drawn again. */
export function useTopicDeeds(session: string, change: (change: Change) => void): TopicDeeds {
  return useMemo(() => {
    const command = (
      { id: topicId, title }: { id: string; title: string },
      wanted: TopicCommand,
      was?: TopicView,
    ): void => change({ kind: 'topic', session, topicId, title, command: wanted, ...(was ? { was } : {}) });
    return {
      edit: (topic, title) => command(topic, { kind: 'edit', title }),
      withdraw: (topic, withdrawn) => command(topic, { kind: 'withdraw', withdrawn }, topic),
      remove: (topic, removed) => command(topic, { kind: 'remove', removed }, topic),
      merge: (topic, into, carryVotes) => command(topic, { kind: 'merge', into, carryVotes }),
      separate: (merged) => command(merged, { kind: 'merge', into: null, carryVotes: false }),
      report: ({ id: topicId, title }, reported) => change({ kind: 'report', session, topicId, title, reported }),
      vote: ({ id: topicId, title }, votes) => change({ kind: 'vote', session, topicId, title, votes }),
    };
  }, [session, change]);
}
