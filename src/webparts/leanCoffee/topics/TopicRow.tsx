import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Face } from '../../../components/marks/Face';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { getTopicRowClasses } from './topicRowClasses';

interface TopicRowProps {
  readonly topic: TopicView;
  /** Topics are voted on already: when they were proposed matters only where it breaks a tie. */
  readonly withoutTime?: boolean;
  /** The reader's change to this topic has not reached the API. */
  readonly unsent?: boolean;
  /** What stands at the end of the row: buttons. */
  readonly end: React.ReactNode;
  /** What is to be known of it besides: each a paragraph below. */
  readonly notes?: React.ReactNode;
}

/** One topic: what it is, who proposed it, and what can be done with it. */
export const TopicRow: React.FC<TopicRowProps> = ({ topic, withoutTime, unsent, end, notes }) => {
  const { words } = useText();
  const classes = getTopicRowClasses(useTheme());
  const { proposedBy } = topic;
  return (
    <>
      <p className={classes.title} data-topic={topic.id} tabIndex={-1} dir="auto">
        {topic.title}
      </p>
      <div className={classes.meta}>
        {proposedBy.kind === 'named' && <Face name={proposedBy.name} />}
        {unsent ? (
          <span>{words.say('NotSentYet')}</span>
        ) : (
          <Proposed topic={topic} withoutTime={withoutTime ?? false} />
        )}
        {topic.carriedOver && <span>{words.say('CarriedOver')}</span>}
      </div>
      <div className={classes.end}>{end}</div>
      {notes && <div className={classes.notes}>{notes}</div>}
    </>
  );
};

/** Nothing at all tells who is behind a topic without a name, the time neither. */
const Proposed: React.FC<{ readonly topic: TopicView; readonly withoutTime: boolean }> = ({ topic, withoutTime }) => {
  const { words, dates } = useText();
  const { proposedAt, proposedBy } = topic;
  if (proposedBy.kind === 'anonymous') return <span>{words.say('WithoutAName')}</span>;
  const { name } = proposedBy;
  const zone = dates.readersZone;
  return (
    <span title={`${dates.fullDay(proposedAt, zone)}, ${dates.time(proposedAt, zone)}`}>
      {withoutTime ? name : words.say('ProposedBy', { name, when: dates.ago(proposedAt) })}
    </span>
  );
};
