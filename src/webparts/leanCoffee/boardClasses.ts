import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { wide } from '../../components/layout';

/** How a board is laid out. */
export const getBoardClasses = memoizeFunction(() =>
  mergeStyleSets({
    bars: { display: 'grid', rowGap: 8, maxWidth: 520, selectors: { '&:not(:empty)': { marginTop: 16 } } },
    columns: {
      marginTop: 24,
      selectors: {
        [wide]: {
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 320px',
          // The second row is only what the right column needs more than the left one has beside it.
          gridTemplateRows: 'auto auto 1fr',
          columnGap: 48,
        },
      },
    },
    top: { marginBottom: 16, selectors: { [wide]: { gridColumn: '1', gridRow: '1', marginBottom: 0 } } },
    // In one column its parts lie among the others, so that the votes left can stay in sight over the whole list.
    aside: {
      display: 'contents',
      selectors: {
        [wide]: {
          display: 'block',
          gridColumn: '2',
          gridRow: '1 / span 3',
          alignSelf: 'start',
          position: 'sticky',
          top: 16,
        },
      },
    },
    asideOnTop: {
      display: 'contents',
      selectors: { [wide]: { display: 'block', gridColumn: '2', gridRow: '1 / span 2' } },
    },
    list: { marginTop: 24, selectors: { [wide]: { gridColumn: '1', gridRow: '2 / span 2' } } },
    context: { selectors: { [wide]: { gridColumn: '2', gridRow: '3', minWidth: 0 } } },
    listOnTop: { marginTop: 24, selectors: { [wide]: { gridColumn: '1', gridRow: '1 / span 3', marginTop: 0 } } },
  }),
);
