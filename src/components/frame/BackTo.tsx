import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../buttons/LinkButton';
import { unprinted } from '../unprinted';
import { getScreenClasses } from './screenClasses';

interface BackToProps {
  readonly title: string;
  /** Where the way back leads: `Back to the sessions`. */
  readonly back: string;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
  /** What the screen is about has a name of its own below, which is greater: the title says what kind of thing it is. */
  readonly titleIsLabel?: boolean;
}

/** A screen behind the first: the way back stands above its title, which has the focus when the screen opens. */
export const BackTo: React.FC<BackToProps> = ({ title, back, titleRef, onBack, titleIsLabel, children }) => {
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector<HTMLElement>('h3')?.focus(), []);
  return (
    <div ref={root}>
      <div className={`${classes.back} ${unprinted}`}>
        <LinkButton text={back} onClick={onBack} />
      </div>
      <h3 className={titleIsLabel ? classes.behindLabel : classes.behindTitle} ref={titleRef} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </div>
  );
};
