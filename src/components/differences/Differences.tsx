import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { later } from '../frame/later';
import { getDifferenceClasses } from './differenceClasses';
import type { DifferencesProps } from './WordDifferences';

/** What compares two texts as they are read, fetched when there is something to compare. */
export const DifferenceReader = later(async () => {
  const [{ WordDifferences }, { piecesOf }] = await Promise.all([
    import(/* webpackChunkName: 'differences' */ './WordDifferences'),
    import(/* webpackChunkName: 'markdown' */ '../markdown/LexedMarkdown'),
  ]);
  const Reader: React.FC<DifferencesProps> = (props) => <WordDifferences {...props} piecesOf={piecesOf} />;
  return Reader;
});

/** What is different between two texts, word by word. Until that is known, the later one. */
export const Differences: React.FC<DifferencesProps> = (props) => {
  const classes = getDifferenceClasses(useTheme());
  const isThere = DifferenceReader.useIsThere();
  React.useEffect(() => void DifferenceReader.ahead(), []);
  return (
    <div className={classes.text} dir="auto">
      {isThere ? <DifferenceReader {...props} /> : props.after}
    </div>
  );
};
