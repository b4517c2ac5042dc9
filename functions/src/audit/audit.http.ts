import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { AuditStore } from './AuditStore';

/** Who changed what about membership, for leads. The answer is described in the domain's `AuditView`. */
export function auditRoutes(audit: Pick<AuditStore, 'page'>): readonly Route[] {
  return [
    route({
      name: 'readAudit',
      method: 'GET',
      path: 'communities/{communityId}/membership/audit',
      access: 'lead',
      params: z.object({ communityId: z.string() }),
      query: z.object({
        before: z
          .string()
          .regex(/^\d{13}_[\w-]{22}$/)
          .optional(),
      }),
      handle: async ({ who, query }) => ({ status: 200, body: await audit.page(who.community.id, query.before) }),
    }),
  ];
}
