import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { RecordedTopic } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { getRecordClasses } from './recordClasses';

/** A topic of the record: what was said about it, and what people took away. */
export const TopicInRecord: React.FC<{ readonly topic: RecordedTopic }> = ({ topic }) => {
  const { words } = useText();
  const classes = getRecordClasses(useTheme());
  const { title, proposedBy, votes, minutes, room, merged, notes, takeaways } = topic;
  const meta = [
    proposedBy.kind === 'named'
      ? words.say('ProposedByName', { name: proposedBy.name })
      : words.say('ProposedWithoutName'),
    words.count('TopicVotes', votes),
    words.count('Minutes', minutes),
    ...(room ? [words.say('Room', { room })] : []),
    ...merged.map((other) => words.say('MergedHere', { title: other })),
  ];
  return (
    <section>
      <h3 className={classes.heading} dir="auto">
        {title}
      </h3>
      <p className={classes.meta}>{meta.join(' · ')}</p>
      {notes.trim() && (
        <p className={classes.text} dir="auto">
          {notes}
        </p>
      )}
      {takeaways.length > 0 && (
        <ul className={classes.list}>
          {takeaways.map((text, place) => (
            <li key={place} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
