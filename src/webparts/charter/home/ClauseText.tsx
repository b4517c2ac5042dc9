import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useFocusKept } from '../../../components/useFocusKept';
import type { Clause } from '../../../domain/charter';
import { unprinted } from '../layout/printing';
import type { Panes } from '../panes';
import { useDesk } from '../state/desk';
import { AskQuestion } from './AskQuestion';
import { ClauseMenu } from './ClauseMenu';
import { ClauseWords } from './ClauseWords';
import { getTextClasses } from './textClasses';

interface ClauseTextProps {
  readonly clause: Clause;
  readonly panes: Panes;
}

/** One clause, what can be done about it, and what is proposed about it. */
export const ClauseText: React.FC<ClauseTextProps> = ({ clause, panes }) => {
  const { view } = useDesk();
  const classes = getTextClasses(useTheme());
  const root = React.useRef<HTMLLIElement>(null);
  const [isAsking, setAsking] = React.useState(false);
  useFocusKept(root, root, isAsking);
  const { UnderClause } = panes;
  const isOfIt = view.you.role !== 'reader';
  const isHeaded = isOfIt && clause.heading !== undefined;
  return (
    <li
      ref={root}
      tabIndex={-1}
      className={isHeaded ? `${classes.clause} ${classes.headed}` : classes.clause}
      data-clause={clause.id}
    >
      <div className={classes.words}>
        <ClauseWords clause={clause} {...(isHeaded ? { headingClass: classes.besideMenu } : {})} />
        {isOfIt && (
          <div className={unprinted}>
            {UnderClause && <UnderClause clause={clause} />}
            {isAsking && <AskQuestion clause={clause} onDone={() => setAsking(false)} />}
          </div>
        )}
      </div>
      {isOfIt && (
        <div className={`${classes.menu} ${unprinted}`}>
          <ClauseMenu clause={clause} panes={panes} onAsk={() => setAsking(true)} />
        </div>
      )}
    </li>
  );
};
