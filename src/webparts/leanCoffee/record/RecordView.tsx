import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import type { RecordedAction, RecordedTopic, RecordView as Record } from '../../../domain/leanCoffee';
import { useText } from '../useText';

interface ListedProps {
  readonly heading: string;
  readonly items: readonly React.ReactNode[];
}

/** What came of a session, to be read. */
export const RecordView: React.FC<{ readonly record: Record }> = ({ record }) => {
  const { words, dates } = useText();
  const classes = getClasses(useTheme());
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

const TopicInRecord: React.FC<{ readonly topic: RecordedTopic }> = ({ topic }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
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

const Listed: React.FC<ListedProps> = ({ heading, items }) => {
  const classes = getClasses(useTheme());
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

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const text = {
    ...fonts.medium,
    lineHeight: '22px',
    maxWidth: '70ch',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  } as const;
  return mergeStyleSets({
    root: { color: semanticColors.bodyText },
    heading: { ...fonts.large, fontWeight: 600, margin: '16px 0 0', textAlign: 'left', overflowWrap: 'anywhere' },
    meta: { ...fonts.small, margin: '4px 0 0', color: semanticColors.bodySubtext },
    text: { ...text, margin: '8px 0 0', whiteSpace: 'pre-wrap' },
    list: { ...text, margin: '8px 0 0', paddingLeft: 20 },
  });
});
