import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Markdown } from '../../../components/markdown/Markdown';
import type { Clause } from '../../../domain/charter';
import { getTextClasses } from './textClasses';

interface ClauseWordsProps {
  readonly clause: Pick<Clause, 'heading' | 'text'>;
  /** Of its heading; 5 unless said otherwise. */
  readonly level?: 4 | 5;
  /** What its heading leaves room for. */
  readonly headingClass?: string;
}

/** The words of a clause, below their heading. */
export const ClauseWords: React.FC<ClauseWordsProps> = ({ clause, level = 5, headingClass = '' }) => {
  const classes = getTextClasses(useTheme());
  const { heading, text } = clause;
  const Heading = `h${level}` as const;
  return (
    <>
      {heading && (
        <Heading className={`${classes.clauseTitle} ${headingClass}`.trim()} dir="auto">
          {heading}
        </Heading>
      )}
      <Markdown text={text} level={heading && level === 5 ? 6 : 5} />
    </>
  );
};
