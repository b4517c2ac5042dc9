export { BoardCache } from './BoardCache';
export { leanCoffeeRoutes } from './leanCoffee.http';
export { LeanCoffeeService } from './leanCoffeeService';
