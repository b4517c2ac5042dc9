import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Ellipsis } from '../../../components/marks/Ellipsis';
import { Menu } from '../../../components/buttons/menu';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { getTopicRowClasses } from './topicRowClasses';
import type { TopicChoice } from './TopicMenu';
import type { TopicPowers } from './topicPowers';

interface TopicActionsProps {
  readonly topic: TopicView;
  readonly powers: TopicPowers;
  /** Rows below one another keep their buttons in line, whether they have a menu or not. */
  readonly inLine: boolean;
  readonly onChoose: (choice: TopicChoice) => void;
  readonly onMore: (target: HTMLElement) => void;
}

/**
 * What can be done to a topic: rewording and withdrawing beside one's own, the rest in a menu. Where no name is given,
 * everything is in the menu.
 */
export const TopicActions: React.FC<TopicActionsProps> = ({ topic, powers, inLine, onChoose, onMore }) => {
  const { words } = useText();
  const classes = getTopicRowClasses(useTheme());
  const { title } = topic;
  const isOpenlyOwn = powers.mayEdit && topic.proposedBy.kind === 'named';
  const hasMenu = powers.mayReport || powers.mayMerge || powers.mayRemove || (powers.mayEdit && !isOpenlyOwn);
  return (
    <>
      {isOpenlyOwn && (
        <>
          <button
            type="button"
            className={classes.button}
            data-edit={topic.id}
            aria-label={words.say('EditTopicOf', { title })}
            onClick={() => onChoose('edit')}
          >
            {words.say('EditTopic')}
          </button>
          <button
            type="button"
            className={classes.button}
            aria-label={words.say('WithdrawTopicOf', { title })}
            onClick={() => onChoose('withdraw')}
          >
            {words.say('WithdrawTopic')}
          </button>
        </>
      )}
      {hasMenu && (
        <button
          type="button"
          className={classes.more}
          data-more={topic.id}
          aria-haspopup="menu"
          aria-label={words.say('MoreFor', { title })}
          title={words.say('More')}
          onPointerEnter={() => void Menu.ahead()}
          onFocus={() => void Menu.ahead()}
          onClick={(event) => onMore(event.currentTarget)}
        >
          <Ellipsis />
        </button>
      )}
      {!hasMenu && inLine && <span className={classes.noMore} />}
    </>
  );
};
