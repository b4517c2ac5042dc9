import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useTextOf, type LanguageOfStrings } from '../words';
import { getDifferenceClasses } from './differenceClasses';
import { wordDifference, type Stretch } from './wordDifference';

/** What a web part that shows differences has words for. */
interface DifferenceStrings extends LanguageOfStrings {
  readonly Inserted: string;
  readonly Deleted: string;
  readonly DifferenceEnd: string;
}

export interface DifferencesProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts as one, with what was removed struck through and what was added underlined; both are said to who listens. */
export const WordDifferences: React.FC<DifferencesProps> = ({ before, after }) => {
  const stretches = React.useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <>
      {stretches.map((stretch, place) => (
        <StretchText key={place} {...stretch} />
      ))}
    </>
  );
};

const StretchText: React.FC<Stretch> = ({ kind, text }) => {
  const { words } = useTextOf<DifferenceStrings>();
  const classes = getDifferenceClasses(useTheme());
  if (kind === 'same') return <>{text}</>;
  const said = words.say(kind === 'added' ? 'Inserted' : 'Deleted');
  const within = (
    <>
      <span className={classes.unseen}>{` [${said}: `}</span>
      {text}
      <span className={classes.unseen}>{` ${words.say('DifferenceEnd')}] `}</span>
    </>
  );
  return kind === 'added' ? (
    <ins className={classes.added}>{within}</ins>
  ) : (
    <del className={classes.removed}>{within}</del>
  );
};
