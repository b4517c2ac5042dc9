export { createWorkbench } from './createWorkbench';
export { createDirectoryTools } from './directoryTools';
export { createOutlook } from './outlook';
export { createTenantTools } from './tenantTools';
export type { Timers } from './advanceClock';
export type { Outlook } from './outlook';
export type { TenantTools } from './tenantTools';
