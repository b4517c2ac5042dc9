import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createTheme, ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import type { LeanCoffeeApi } from '../../clients';
import { createDates, createWords } from '../../components/words';
import { measured } from './boardClasses';
import { ScreenBody } from './ScreenBody';
import { useBoard } from './useBoard';
import { TextProvider } from './useText';

export interface LeanCoffeeScreenProps {
  readonly api: LeanCoffeeApi;
  readonly strings: LeanCoffeeStrings;
  /** The page's locale, BCP 47. */
  readonly locale: string;
  /** The page's theme, or that of the section the web part stands in. */
  readonly theme?: PartialTheme;
  /** The reader's name. */
  readonly reader: string;
  /** True where nothing else keeps a distance to the edge of the window, as in a Teams tab. */
  readonly inset: boolean;
  readonly isEditing: boolean;
  /** The reader's zone and clock, when they are not the browser's. */
  readonly zone?: string;
  readonly now?: () => Date;
}

const browserClock = (): Date => new Date();

/** The Lean Coffee of the community's next session. It knows nothing of SharePoint or Teams. */
export const LeanCoffeeScreen: React.FC<LeanCoffeeScreenProps> = (props) => {
  const { api, strings, locale, theme, reader, inset, isEditing, zone, now = browserClock } = props;
  const reach = useBoard(api);
  const text = React.useMemo(() => {
    const place = { locale, zone: zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone, now };
    return { words: createWords(strings), dates: createDates(strings, place), now };
  }, [strings, locale, zone, now]);
  const fullTheme = React.useMemo(() => createTheme(theme), [theme]);
  return (
    <TextProvider value={text}>
      <ThemeProvider theme={fullTheme} className={inset ? classes.inset : undefined} lang={strings.Language}>
        <div className={classes.screen}>
          <ScreenBody reach={reach} reader={reader} isEditing={isEditing} />
        </div>
      </ThemeProvider>
    </TextProvider>
  );
};

const classes = mergeStyleSets({
  screen: [measured, { maxWidth: 1120 }],
  inset: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: 16,
    selectors: { '@media (min-width: 640px)': { padding: 24 } },
  },
});
