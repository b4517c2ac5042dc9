import { mergeStyles } from '@fluentui/react/lib/Styling';

/** What is for the screen alone, and not on paper. It counts before what lays the element out, whichever of the two was made later. */
export const unprinted = mergeStyles({ selectors: { '@media print': { display: 'none !important' } } });
