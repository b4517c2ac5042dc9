import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { RecordedAction, RecordView as Record } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { getRecordClasses } from './recordClasses';
import { TopicInRecord } from './TopicInRecord';

interface ListedProps {
  readonly heading: string;
  readonly items: readonly React.ReactNode[];
}

/** What came of a session, to be read. */
export const RecordView: React.FC<{ readonly record: Record }> = ({ record }) => {
  const { words, dates } = useText();
  const classes = getRecordClasses(useTheme());
  const { discussed, takeaways, actions, notReached, present } = record;

  const aboutAction = ({ text, owner, due, done }: RecordedAction): string =>
    [
      text,
      owner ?? words.say('NoOwner'),
      ...(due ? [words.say('DueBy', { day: dates.fullDate(due) })] : []),
      ...(done ? [words.say('IsDone')] : []),
    ].join(' · ');

  return (
    <div className={classes.root}>
      <p className={classes.meta}>{words.count('PeopleWereThere', present)}</p>
      {discussed.length === 0 && <p className={classes.text}>{words.say('NothingWasDiscussed')}</p>}
      {discussed.map((topic, place) => (
        <TopicInRecord key={place} topic={topic} />
      ))}
      <Listed heading={words.say('Takeaways')} items={takeaways} />
      <Listed heading={words.say('Actions')} items={actions.map(aboutAction)} />
      <Listed heading={words.say('NotReachedHeading')} items={notReached.map(({ title }) => title)} />
    </div>
  );
};

const Listed: React.FC<ListedProps> = ({ heading, items }) => {
  const classes = getRecordClasses(useTheme());
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={classes.list}>
        {items.map((item, place) => (
          <li key={place} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
};
