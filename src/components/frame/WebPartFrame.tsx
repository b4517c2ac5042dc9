import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createTheme, ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import { measured } from '../layout';
import { createDates, createWords, TextProvider, type DateStrings } from '../words';

/** What every web part's screen is told about the page it stands on. */
export interface Surroundings<Strings extends DateStrings> {
  readonly strings: Strings;
  /** The page's locale, BCP 47. */
  readonly locale: string;
  /** The page's theme, or that of the section the web part stands in. */
  readonly theme?: PartialTheme;
  /** True where nothing else keeps a distance to the edge of the window, as in a Teams tab. */
  readonly inset: boolean;
  readonly isEditing: boolean;
  /** The reader's zone and clock, when they are not the browser's. */
  readonly zone?: string;
  readonly now?: () => Date;
}

const browserClock = (): Date => new Date();

/**
 * The ground a web part stands on: the theme of its page or section, which may change at any time, its words and dates in
 * one language that is marked as such, its measure (views ask how wide the web part is, not the window), and in Teams a
 * distance to the edge.
 */
export const WebPartFrame = <Strings extends DateStrings>(
  props: Surroundings<Strings> & { readonly children?: React.ReactNode },
): JSX.Element => {
  const { strings, locale, theme, inset, zone, now = browserClock, children } = props;
  const text = React.useMemo(() => {
    const reader = { locale, zone: zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone, now };
    return { words: createWords(strings), dates: createDates(strings, reader), now };
  }, [strings, locale, zone, now]);
  const fullTheme = React.useMemo(() => createTheme(theme), [theme]);
  return (
    <TextProvider value={text}>
      <ThemeProvider theme={fullTheme} className={inset ? classes.inset : undefined} lang={strings.Language}>
        <div className={classes.measure}>
          <div className={classes.screen}>{children}</div>
        </div>
      </ThemeProvider>
    </TextProvider>
  );
};

const classes = mergeStyleSets({
  measure: measured,
  // SharePoint says nowhere that a section is as wide as the window; only there does nothing else keep a distance to the
  // edge. Other sections keep 16 px on each side, and a scroll bar takes up to 17.
  screen: {
    boxSizing: 'border-box',
    maxWidth: 1120,
    padding: 'clamp(0px, (100cqw - 100vw + 20px) * 999, 24px)',
  },
  inset: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: 16,
    selectors: { '@media (min-width: 640px)': { padding: 24 } },
  },
});
