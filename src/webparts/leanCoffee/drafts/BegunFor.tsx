import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { TopicView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { useText } from '../useText';

interface BegunForProps {
  readonly topics: readonly TopicView[];
  /** What is being written is about this topic … */
  readonly topicId: string | undefined;
  /** … while this one is on the table. */
  readonly current: string | undefined;
}

/** Says which topic something half written will be noted under, where that is no longer the one on the table. */
export const BegunFor: React.FC<BegunForProps> = ({ topics, topicId, current }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const topic = topics.find(({ id }) => id === topicId);
  if (!topic || topicId === current) return null;
  return (
    <p className={classes.hint} role="status">
      {words.say('BegunFor', { title: topic.title })}
    </p>
  );
};
