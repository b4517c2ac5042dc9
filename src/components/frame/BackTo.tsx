import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../buttons/LinkButton';
import { getScreenClasses } from './screenClasses';

interface BackToProps {
  readonly title: string;
  /** Where the way back leads: `Back to the sessions`. */
  readonly back: string;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
  readonly onBack: () => void;
}

/** A screen behind the first: the way back stands above its title, which has the focus when the screen opens. */
export const BackTo: React.FC<BackToProps> = ({ title, back, titleRef, onBack, children }) => {
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector<HTMLElement>('h3')?.focus(), []);
  return (
    <div ref={root}>
      <div className={classes.back}>
        <LinkButton text={back} onClick={onBack} />
      </div>
      <h3 className={classes.behindTitle} ref={titleRef} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </div>
  );
};
