import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { Removed } from '../../../components/differences/Removed';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { Markdown } from '../../../components/markdown/Markdown';
import { type Clause, clauseName } from '../../../domain/charter';
import { changedText } from '../inWords/wholeText';
import { useText } from '../useText';
import { changesBetween, type ClauseChange } from './changesBetween';
import { getVersionClasses } from './versionClasses';

interface ClauseChangesProps {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/** What is different between two versions, clause by clause and word by word. */
export const ClauseChanges: React.FC<ClauseChangesProps> = ({ before, after }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const changes = React.useMemo(() => changesBetween(before, after), [before, after]);
  if (changes.length === 0) return <p className={screen.text}>{words.say('NothingDiffers')}</p>;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <ChangedClause key={clauseOf(change).id} change={change} />
      ))}
    </ul>
  );
};

const ChangedClause: React.FC<{ readonly change: ClauseChange }> = ({ change }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getVersionClasses(theme)];
  const clause = clauseOf(change);
  const where = words.say(`Section_${clause.section}` as const);
  const how = howOf(change, words);
  return (
    <li>
      <p className={classes.name} dir="auto">
        {clause.heading ? `${where}: ${clauseName(clause)}` : where}
      </p>
      {how && <p className={screen.quiet}>{how}</p>}
      <ChangedWords change={change} />
    </li>
  );
};

/** What was and is said; the heading stands above, unless it is what has changed. */
const ChangedWords: React.FC<{ readonly change: ClauseChange }> = ({ change }) => {
  const classes = getScreenClasses(useTheme());
  switch (change.kind) {
    case 'added':
      return <Markdown text={change.after.text} level={4} />;
    case 'removed':
      return (
        <Removed>
          <Markdown text={change.before.text} level={4} />
        </Removed>
      );
    case 'moved':
      return <p className={classes.text}>{clauseName(change.after)}</p>;
    case 'reworded':
      return <Differences {...changedText(change.before, change.after)} />;
  }
};

const clauseOf = (change: ClauseChange): Clause => ('after' in change ? change.after : change.before);

function howOf(change: ClauseChange, words: ReturnType<typeof useText>['words']): string | undefined {
  if (change.kind === 'added') return words.say('ClauseAdded');
  if (change.kind === 'removed') return words.say('ClauseRemoved');
  if (change.kind === 'reworded' && !change.moved) return undefined;
  const from = change.before.section;
  return from === change.after.section
    ? words.say('ClauseMovedWithin')
    : words.say('ClauseMoved', { section: words.say(`Section_${from}` as const) });
}
