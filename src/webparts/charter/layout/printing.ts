import { mergeStyles } from '@fluentui/react/lib/Styling';

/**
 * What is for the screen alone: a printed charter is the text, its version, its dates in full and its address. It counts before
 * what lays the element out, whichever of the two was made later.
 */
export const unprinted = mergeStyles({ selectors: { '@media print': { display: 'none !important' } } });

/** What stands on paper alone. */
export const onlyPrinted = mergeStyles({ display: 'none', selectors: { '@media print': { display: 'block' } } });
