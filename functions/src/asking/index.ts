export { askingRoutes } from './asking.http';
export type { AskingParts } from './askingParts';
export { askingQueueName, askingsQueue, poisonedAskingsQueue } from './askings.queue';
export { openAsking } from './openAsking';
export type { OpenAsking } from './openAsking';
export { askingProblems } from './problems';
export type { StandingInvitations } from './standingInvitations';
