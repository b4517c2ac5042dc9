import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';

/** Says that a draft was begun on an earlier visit, with the way to begin anew. */
export const DraftNote: React.FC<{ readonly onRestart: () => void }> = ({ onRestart }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  return (
    <div>
      <p className={classes.text}>{words.say('DraftResumed')}</p>
      <LinkButton text={words.say('DraftRestart')} onClick={onRestart} />
    </div>
  );
};
