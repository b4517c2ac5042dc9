import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useText } from '../useText';
import { getDiscussionClasses } from './discussionClasses';

interface NothingOnTheTableProps {
  readonly isMoreToCome: boolean;
  readonly mayFacilitate: boolean;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** Between two topics, before the first and after the last: what happens next, and by whom. */
export const NothingOnTheTable: React.FC<NothingOnTheTableProps> = ({ isMoreToCome, mayFacilitate, headingRef }) => {
  const { words } = useText();
  const classes = getDiscussionClasses(useTheme());
  const hint = !isMoreToCome ? 'AllDoneHint' : mayFacilitate ? 'StartHint' : 'WaitHint';
  return (
    <>
      <h3 className={classes.title} ref={headingRef} tabIndex={-1}>
        {words.say(isMoreToCome ? 'NothingDiscussed' : 'AllDiscussed')}
      </h3>
      <p className={classes.hint}>{words.say(hint)}</p>
    </>
  );
};
