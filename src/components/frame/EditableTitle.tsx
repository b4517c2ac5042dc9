import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { titleLimit } from './titleSetting';
import { useTextOf } from '../words';

/** What a web part whose title can be set says about it. */
interface TitleStrings {
  readonly Title: string;
  readonly TitleLabel: string;
}

interface EditableTitleProps {
  /** As it is set; empty for the usual one. */
  readonly title: string;
  /** Present while the page is edited. */
  readonly onTitle?: (title: string) => void;
}

/** The web part's title, which whoever edits the page changes where it stands. */
export const EditableTitle: React.FC<EditableTitleProps> = ({ title, onTitle }) => {
  const { words } = useTextOf<TitleStrings>();
  const classes = getClasses(useTheme());
  if (!onTitle) return <h2 className={classes.title}>{title || words.say('Title')}</h2>;
  return (
    <h2 className={classes.title}>
      <input
        className={classes.input}
        aria-label={words.say('TitleLabel')}
        placeholder={words.say('Title')}
        maxLength={titleLimit}
        value={title}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
    </h2>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const text = { ...fonts.xxLarge, fontWeight: 600, lineHeight: '36px', color: semanticColors.bodyText };
  return mergeStyleSets({
    title: { ...text, margin: 0, minWidth: 0, flex: '1 1 auto', overflowWrap: 'anywhere' },
    input: [
      getFocusStyle(theme, { inset: 0 }),
      {
        ...text,
        boxSizing: 'border-box',
        width: '100%',
        padding: 0,
        border: 'none',
        borderBottom: `1px dashed ${semanticColors.inputBorder}`,
        backgroundColor: 'transparent',
        selectors: { '::placeholder': { color: semanticColors.bodySubtext, opacity: 1 } },
      },
    ],
  });
});
