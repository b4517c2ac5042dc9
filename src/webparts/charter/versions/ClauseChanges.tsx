import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Clause } from '../../../domain/charter';
import { clauseName } from '../inWords/clauseName';
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
      {change.kind === 'moved' ? (
        <p className={screen.text}>{clauseName(clause)}</p>
      ) : (
        <Differences {...wordsOf(change)} />
      )}
    </li>
  );
};

/** What was and is said; the heading stands above, unless it is what has changed. */
function wordsOf(change: ClauseChange): { readonly before: string; readonly after: string } {
  if (change.kind === 'added') return { before: '', after: change.after.text };
  if (change.kind === 'removed') return { before: change.before.text, after: '' };
  return changedText(change.before, change.after);
}

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
