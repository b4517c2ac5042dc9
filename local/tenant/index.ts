export { createTenant } from './createTenant';
export { OtherSeed } from './store/tenantState';
export { serveAuthority } from './serveAuthority';
export { serveTenant } from './serveTenant';
export type { Tenant, TenantOptions } from './tenantOptions';
export type { Grants } from './grants';
