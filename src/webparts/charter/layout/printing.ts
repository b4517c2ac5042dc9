import { mergeStyles } from '@fluentui/react/lib/Styling';

/** A printed charter is the text, its version, its dates in full and its address. */
export { unprinted } from '../../../components/unprinted';

/** What stands on paper alone. */
export const onlyPrinted = mergeStyles({ display: 'none', selectors: { '@media print': { display: 'block' } } });
