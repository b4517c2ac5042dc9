import { mergeStyles } from '@fluentui/react/lib/Styling';

/** As wide as what is written and filled in goes well. */
export const narrow = mergeStyles({ maxWidth: 640 });

/** Fields of a form, one below the other. */
export const fieldsBelow = mergeStyles({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 8 });

/** Questions of their own, one below the other. */
export const fieldsApart = mergeStyles({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 16 });
