import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { type Clause, sectionsOf } from '../../../domain/charter';
import { ClauseWords } from '../home/ClauseWords';
import { SectionText } from '../home/SectionText';
import { getTextClasses } from '../home/textClasses';

/** A charter to read: as it is proposed, or as it is being written. */
export const ProposedStart: React.FC<{ readonly clauses: readonly Clause[] }> = ({ clauses }) => {
  const classes = getTextClasses(useTheme());
  return (
    <>
      {sectionsOf(clauses).map((found) => (
        <SectionText key={found.section} section={found.section}>
          {found.clauses.map((clause) => (
            <li key={clause.id} className={classes.clause}>
              <div className={classes.words}>
                <ClauseWords clause={clause} />
              </div>
            </li>
          ))}
        </SectionText>
      ))}
    </>
  );
};
