export { BoardCache } from './boardCache';
export { leanCoffeeRoutes } from './leanCoffee.http';
export { LeanCoffeeService } from './leanCoffeeService';
