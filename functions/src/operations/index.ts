export { brakeRoutes } from './brakes.http';
export { BrakeService } from './brakeService';
export type { BrakesView } from './brakeService';
export { failureRoutes } from './failures.http';
export { attemptsBeforeListed } from './FailureSource';
export type { Failure, FailureSource } from './FailureSource';
export { brakeFeltWithinMs } from './Holder';
export type { Held, Holder } from './Holder';
export { operationProblems } from './problems';
