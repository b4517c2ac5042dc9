import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import type { Change } from '../sync/Change';
import type { RowEvents } from './TopicItem';
import type { TopicChoice } from './TopicMenu';
import { useFocusLater } from './useFocusLater';
import { useGone, type Gone } from './useGone';
import { useTopicDeeds } from './useTopicDeeds';

interface TopicHandling {
  readonly menu: { readonly topic: TopicView; readonly target: HTMLElement } | undefined;
  readonly merging: TopicView | undefined;
  /** Id of the topic that is being reworded. */
  readonly editing: string | undefined;
  readonly gone: readonly Gone[];
  readonly events: RowEvents;
  choose(choice: TopicChoice): void;
  closeMenu(): void;
  merge(into: string, carryVotes: boolean): void;
  cancelMerge(): void;
  undo(gone: Gone): void;
}

/** What is going on in the list besides what stands on the board, and where the focus goes after each action. */
export function useTopicHandling(
  list: RefObject<HTMLElement>,
  board: BoardView,
  change: (change: Change) => void,
): TopicHandling {
  const [menu, setMenu] = useState<TopicHandling['menu']>();
  const [merging, setMerging] = useState<TopicView>();
  const [editing, setEditing] = useState<string>();
  const { gone, add, drop } = useGone(`${board.session.id} ${board.session.phase}`);
  const deeds = useTopicDeeds(board.session.id, change);
  const focusLater = useFocusLater(list);
  const topics = useRef(board.topics);
  topics.current = board.topics;

  const act = useCallback(
    (topic: TopicView, choice: TopicChoice) => {
      const takeAway = (how: Gone['how']): void => {
        const next = topics.current[topics.current.findIndex(({ id }) => id === topic.id) + 1];
        add({ topic, how, ...(next ? { before: next.id } : {}) });
        deeds[how](topic, true);
      };
      switch (choice) {
        case 'edit':
          return setEditing(topic.id);
        case 'merge':
          return setMerging(topic);
        case 'report':
          deeds.report(topic, true);
          return focusLater(`[data-undo="${topic.id}"]`);
        case 'withdraw':
        case 'remove':
          return takeAway(choice);
      }
    },
    [add, deeds, focusLater],
  );

  const events = useMemo<RowEvents>(() => {
    const leaveEditing = ({ id }: TopicView): void => {
      setEditing(undefined);
      focusLater(`[data-edit="${id}"]`, `[data-more="${id}"]`);
    };
    return {
      onChoose: act,
      onMore: (topic, target) => setMenu({ topic, target }),
      onVotes: deeds.vote,
      onSave: (topic, title) => {
        if (title !== topic.title) deeds.edit(topic, title);
        leaveEditing(topic);
      },
      onCancel: leaveEditing,
      onSeparate: (target, merged) => {
        deeds.separate(merged);
        focusLater(`[data-topic="${target.id}"]`);
      },
      onUndoReport: (topic) => {
        deeds.report(topic, false);
        focusLater(`[data-more="${topic.id}"]`, `[data-topic="${topic.id}"]`);
      },
    };
  }, [act, deeds, focusLater]);

  return {
    menu,
    merging,
    editing,
    gone,
    events,
    choose: (choice) => menu && act(menu.topic, choice),
    closeMenu: () => setMenu(undefined),
    merge: (into, carryVotes) => {
      if (merging) deeds.merge(merging, into, carryVotes);
      setMerging(undefined);
      focusLater(`[data-topic="${into}"]`);
    },
    cancelMerge: () => {
      setMerging(undefined);
      if (merging) focusLater(`[data-more="${merging.id}"]`);
    },
    undo: ({ topic, how }) => {
      deeds[how](topic, false);
      drop(topic.id);
      focusLater(`[data-topic="${topic.id}"]`);
    },
  };
}
