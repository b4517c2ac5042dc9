import { mergeStyles } from '@fluentui/react/lib/Styling';

/** What is for the screen alone: a printed charter is the text, its version, its date and its address. */
export const unprinted = mergeStyles({ selectors: { '@media print': { display: 'none' } } });

/** What stands on paper alone. */
export const onlyPrinted = mergeStyles({ display: 'none', selectors: { '@media print': { display: 'block' } } });
