export { auditRoutes } from './audit.http';
export { AuditSweep } from './auditSweep';
export type { AuditStore, NewAuditEntry } from './AuditStore';
export { forgetAuditTimer, forgettingSchedule } from './forgetAudit.timer';
