import * as React from 'react';
import { sectionsOf } from '../../../domain/charter';
import type { Panes } from '../panes';
import { useDesk } from '../state/desk';
import { SectionText } from './SectionText';
import { ClauseText } from './ClauseText';

/** What was agreed, section by section. */
export const CharterText: React.FC<{ readonly panes: Panes }> = ({ panes }) => {
  const { view } = useDesk();
  const found = React.useMemo(() => sectionsOf(view.clauses), [view.clauses]);
  return (
    <>
      {found.map(({ section, clauses }) => (
        <SectionText key={section} section={section}>
          {clauses.map((clause) => (
            <ClauseText key={clause.id} clause={clause} panes={panes} />
          ))}
        </SectionText>
      ))}
    </>
  );
};
