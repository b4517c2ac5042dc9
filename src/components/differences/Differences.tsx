import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { later } from '../frame/later';
import { getDifferenceClasses } from './differenceClasses';
import type { DifferencesProps } from './WordDifferences';

/** What compares two texts, fetched when there is something to compare. */
export const DifferenceReader = later(() =>
  import(/* webpackChunkName: 'differences' */ './WordDifferences').then(({ WordDifferences }) => WordDifferences),
);

/** What is different between two texts, word by word. Until that is known, the later one. */
export const Differences: React.FC<DifferencesProps> = ({ before, after }) => {
  const classes = getDifferenceClasses(useTheme());
  const isThere = DifferenceReader.useIsThere();
  React.useEffect(() => void DifferenceReader.ahead(), []);
  return (
    <div className={classes.text} dir="auto">
      {isThere ? <DifferenceReader before={before} after={after} /> : after}
    </div>
  );
};
