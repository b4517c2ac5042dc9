import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { LinkButton } from '../../../components/buttons/LinkButton';

interface SectionProps {
  readonly title: string;
  /** Empties what is in it. */
  readonly takeAway?: { readonly text: string; readonly onClick: () => void };
}

/** A part of a longer form, under a title of its own. */
export const Section: React.FC<SectionProps> = ({ title, takeAway, children }) => {
  const classes = getClasses(useTheme());
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{title}</legend>
      {children}
      {takeAway && <LinkButton {...takeAway} />}
    </fieldset>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    section: { minWidth: 0, margin: '0 0 16px', padding: 0, border: 'none' },
    title: { ...fonts.mediumPlus, fontWeight: 600, padding: '0 0 4px', color: semanticColors.bodyText },
  }),
);
