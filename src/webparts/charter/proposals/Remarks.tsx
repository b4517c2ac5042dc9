import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { useText } from '../useText';
import { ByLine } from './ByLine';

interface RemarksProps {
  readonly said: ProposalDetail['said'];
  /** They answer what they stand below. */
  readonly isAnswer?: true;
}

/** What people said, one after the other. */
export const Remarks: React.FC<RemarksProps> = ({ said, isAnswer }) => {
  const { dates } = useText();
  const classes = getScreenClasses(useTheme());
  if (said.length === 0) return null;
  return (
    <ul className={`${classes.list} ${rows} ${isAnswer ? answers : ''}`.trim()}>
      {said.map(({ id, by, at, text }) => (
        <li key={id}>
          <ByLine name={by.name}>
            <p className={classes.quiet}>{`${by.name}, ${dates.ago(at)}`}</p>
          </ByLine>
          <p className={`${classes.text} ${asWritten}`} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
};

const rows = mergeStyles({ display: 'grid', rowGap: 16 });
const answers = mergeStyles({ marginLeft: 32 });
const asWritten = mergeStyles({ whiteSpace: 'pre-line', overflowWrap: 'anywhere' });
