import type { IRawStyle } from '@fluentui/react/lib/Styling';

/** Two columns, work left and context right, once the web part itself (not the window) is this wide. */
export const wide = '@container (min-width: 900px)';

/** What ends a row stands beside the whole row from here on, and below it before. */
export const roomy = '@container (min-width: 560px)';

/** Fluent's types do not know container queries yet; every browser that SharePoint and Teams support does. */
export const measured = { containerType: 'inline-size' } as IRawStyle;
