import { touchTarget } from './buttons/touchTarget';

/** On a phone, and in Welsh, two buttons do not fit side by side: then they stand one above the other. */
export const dialogFooter = {
  actionsRight: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', rowGap: 8 },
};
export const dialogButton = { root: touchTarget, label: { whiteSpace: 'nowrap' } };
