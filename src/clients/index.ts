export type { Answer, Failure } from './Answer';
export type { Communities } from './Communities';
export type { LeanCoffeeApi } from './LeanCoffeeApi';
export { leanCoffeeClient } from './leanCoffeeClient';
export { keepInStep } from './inStep';
export type { InHand, KeptInStep } from './inStep';
export { openActionsClient } from './openActionsClient';
export type { OpenActionsApi } from './OpenActionsApi';
export { pageApi } from './pageApi';
