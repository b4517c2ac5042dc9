import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/buttons/Undo';
import { useText } from '../useText';
import { getTopicRowClasses } from './topicRowClasses';
import type { Gone } from './useGone';

interface GoneRowProps {
  readonly gone: Gone;
  readonly onUndo: (gone: Gone) => void;
}

/** Where a topic stood that the reader has withdrawn or removed. */
export const GoneRow: React.FC<GoneRowProps> = ({ gone, onUndo }) => {
  const { words } = useText();
  const classes = getTopicRowClasses(useTheme());
  const { title } = gone.topic;
  return (
    <li className={classes.goneRow} data-gone={gone.topic.id}>
      <Undo
        text={words.say(gone.how === 'withdraw' ? 'TopicWithdrawn' : 'TopicRemoved', { title })}
        label={words.say('Undo')}
        onUndo={() => onUndo(gone)}
      />
    </li>
  );
};
