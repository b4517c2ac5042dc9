import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { draftsIn } from './draftsIn';

/** What the reader has begun and not sent, with the ways back to it. */
export const Drafts: React.FC = () => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const drafts = draftsIn(view, words);
  if (drafts.length === 0) return null;
  return (
    <div className={`${apart} ${unprinted}`}>
      <p className={classes.text}>{words.say('DraftsWait')}</p>
      <ul className={classes.list}>
        {drafts.map(({ name, text, place }) => (
          <li key={name}>
            <LinkButton text={text} onClick={() => goTo(place)} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const apart = mergeStyles({ marginTop: 16 });
