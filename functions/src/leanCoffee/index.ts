export { closeSessionsTimer, closingSchedule } from './closeSessions.timer';
export { closingQueueName, closingsQueue, poisonedClosingsQueue } from './closings.queue';
export { ClosingService } from './closingService';
export { ClosingSweep } from './closingSweep';
export { leanCoffeeRoutes } from './leanCoffee.http';
export { openLeanCoffees } from './leanCoffees';
export type { LeanCoffees } from './leanCoffees';
export { leanCoffeeProblems } from './problems';
