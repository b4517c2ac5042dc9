export { guildhallApi } from './guildhallApi';
export { leanCoffeeClient } from './leanCoffeeClient';
