export type { InHand, RefusedChange } from './InHand';
export { keepInStep } from './keepInStep';
export type { KeptInStep } from './keepInStep';
