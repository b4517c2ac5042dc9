import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Which version somebody has said that they have read, once nobody asks them. */
export const HaveRead: React.FC = () => {
  const { words } = useText();
  const { you, version } = useDesk().view;
  const classes = getScreenClasses(useTheme());
  if (you.acknowledged === undefined || you.isAsked) return null;
  return (
    <p className={`${classes.quiet} ${unprinted}`}>
      {you.acknowledged === version
        ? words.say('YouHaveRead')
        : words.say('YouHaveReadBefore', { number: you.acknowledged })}
    </p>
  );
};
