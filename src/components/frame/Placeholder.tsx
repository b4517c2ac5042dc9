import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { PrimaryButton } from '../buttons/Button';

interface PlaceholderProps {
  readonly title: string;
  /** One paragraph each: what is so, and who can do what about it. */
  readonly texts: readonly string[];
  /** The title takes the focus when what had it is gone. */
  readonly titleRef?: React.Ref<HTMLHeadingElement>;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** Stands where the content would be, says why it is not there, and offers the way on. */
export const Placeholder: React.FC<PlaceholderProps> = ({ title, texts, titleRef, action }) => {
  const classes = getClasses(useTheme());
  return (
    <div className={classes.root}>
      <h3 className={classes.title} ref={titleRef} tabIndex={-1}>
        {title}
      </h3>
      {texts.map((text) => (
        <p key={text} className={classes.text}>
          {text}
        </p>
      ))}
      {action && <PrimaryButton className={classes.action} text={action.label} onClick={action.onClick} />}
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 24, maxWidth: '70ch' },
    title: { ...fonts.xLarge, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    text: { ...fonts.medium, margin: '8px 0 0', lineHeight: '20px', color: semanticColors.bodyText },
    action: { marginTop: 16 },
  }),
);
