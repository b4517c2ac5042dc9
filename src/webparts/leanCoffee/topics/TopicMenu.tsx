import * as React from 'react';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { Menu } from '../../../components/buttons/menu';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import type { TopicPowers } from './topicPowers';

export type TopicChoice = 'edit' | 'withdraw' | 'report' | 'merge' | 'remove';

interface TopicMenuProps {
  readonly topic: TopicView;
  /** The button it opens from. */
  readonly target: HTMLElement;
  readonly powers: TopicPowers;
  readonly onChoose: (choice: TopicChoice) => void;
  readonly onDismiss: () => void;
}

/** What can be done to one topic. There is one such menu for the whole list. */
export const TopicMenu: React.FC<TopicMenuProps> = ({ topic, target, powers, onChoose, onDismiss }) => {
  const { words } = useText();
  const chosen = React.useRef(false);
  const item = (choice: TopicChoice, text: string): IContextualMenuItem => ({
    key: choice,
    text,
    onClick: () => {
      chosen.current = true;
      onChoose(choice);
    },
  });
  const items = [
    ...(powers.mayEdit ? [item('edit', words.say('EditTopic')), item('withdraw', words.say('WithdrawTopic'))] : []),
    ...(powers.mayReport && !topic.reportedByYou ? [item('report', words.say('ReportTopic'))] : []),
    ...(powers.mayMerge ? [item('merge', words.say('MergeTopic'))] : []),
    ...(powers.mayRemove ? [item('remove', words.say('RemoveTopic'))] : []),
  ];
  return (
    <Menu
      items={items}
      target={target}
      ariaLabel={words.say('MoreFor', { title: topic.title })}
      onDismiss={onDismiss}
      // What was chosen puts the focus where it belongs.
      onRestoreFocus={({ originalElement }) => {
        if (!chosen.current) (originalElement as HTMLElement | undefined)?.focus();
      }}
    />
  );
};
