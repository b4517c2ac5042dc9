export { createWorkbench } from './createWorkbench';
export { createOutlook } from './outlook';
export { createTenantTools } from './tenantTools';
export type { Timers } from './advanceClock';
