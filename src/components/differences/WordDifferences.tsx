import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { plainPieces } from '../markdown/plainPieces';
import type { Piece } from '../markdown/pieces';
import { wordsAsRead } from '../markdown/wordsAsRead';
import { useTextOf, type LanguageOfStrings } from '../words';
import { getDifferenceClasses } from './differenceClasses';
import { wordDifference, type Stretch } from './wordDifference';

/** What a web part that shows differences has words for. */
export interface DifferenceStrings extends LanguageOfStrings {
  readonly Inserted: string;
  readonly Deleted: string;
  readonly DifferenceEnd: string;
  readonly OnlyForm: string;
}

export interface DifferencesProps {
  readonly before: string;
  readonly after: string;
  /** They are no Markdown: nothing in them but words. */
  readonly plain?: true;
}

interface WordDifferencesProps extends DifferencesProps {
  /** What a Markdown text is made of. */
  readonly piecesOf: (text: string) => readonly Piece[];
}

/**
 * Two texts as one, with what was removed struck through and what was added underlined; both are said to who listens. Markdown is
 * compared as it is read; where that is the same, its marks are shown.
 */
export const WordDifferences: React.FC<WordDifferencesProps> = ({ before, after, plain, piecesOf }) => {
  const { words } = useTextOf<DifferenceStrings>();
  const classes = getDifferenceClasses(useTheme());
  const { stretches, isOnlyForm } = React.useMemo(() => {
    const [was, is] = [before, after].map((text) => (plain ? text : wordsAsRead(plainPieces(text) ?? piecesOf(text))));
    const onlyForm = was === is && before !== after;
    const found = onlyForm ? wordDifference(before, after) : wordDifference(was ?? '', is ?? '');
    return { stretches: found, isOnlyForm: onlyForm };
  }, [before, after, plain, piecesOf]);
  return (
    <>
      {isOnlyForm && <p className={classes.note}>{words.say('OnlyForm')}</p>}
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
