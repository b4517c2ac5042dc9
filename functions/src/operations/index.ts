export { brakeRoutes } from './brakes.http';
export { BrakeService } from './brakeService';
export type { BrakesView } from './brakeService';
export { failureRoutes } from './failures.http';
export type { Failure, FailureSource } from './FailureSource';
export type { Holder } from './Holder';
export { operationProblems } from './problems';
