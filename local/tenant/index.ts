export { createTenant } from './createTenant';
export { serveTenant } from './serveTenant';
export type { Tenant, TenantOptions } from './tenantOptions';
export type { Grants } from './grants';
