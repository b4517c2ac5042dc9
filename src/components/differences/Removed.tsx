import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useTextOf } from '../words';
import { getDifferenceClasses } from './differenceClasses';
import type { DifferenceStrings } from './WordDifferences';

/** A passage that goes, as it reads, struck through; it is said to who listens. */
export const Removed: React.FC = ({ children }) => {
  const { words } = useTextOf<DifferenceStrings>();
  const classes = getDifferenceClasses(useTheme());
  return (
    <del className={classes.passage}>
      <span className={classes.unseen}>{`[${words.say('Deleted')}: `}</span>
      {children}
      <span className={classes.unseen}>{` ${words.say('DifferenceEnd')}]`}</span>
    </del>
  );
};
