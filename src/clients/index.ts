export type { Answer, Failure } from './Answer';
export { askApi } from './askApi';
export { findCommunity } from './findCommunity';
export { guildhallApi } from './guildhallApi';
export type { LeanCoffeeApi } from './LeanCoffeeApi';
export { leanCoffeeClient } from './leanCoffeeClient';
