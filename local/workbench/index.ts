export { createWorkbench } from './createWorkbench';
export { createTenantTools } from './tenantTools';
export type { Timers } from './advanceClock';
