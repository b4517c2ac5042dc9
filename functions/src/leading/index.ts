export { leadingRoutes } from './leading.http';
export type { LeadingParts } from './leadingParts';
export { openLeading } from './openLeading';
export type { Leading } from './openLeading';
export { leadingProblems } from './problems';
export { SuccessionService } from './successionService';
