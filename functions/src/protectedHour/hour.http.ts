import * as z from 'zod';
import { weekdays } from '../../../src/domain/sessions';
import { route, type Route } from '../platform/route';
import type { HourService } from './hourService';

const inCommunity = z.object({ communityId: z.string() });

/** The routes with which a lead looks for the hour that suits most. Bodies and answers: the domain's `contract.ts`. */
export function hourRoutes(hours: HourService): readonly Route[] {
  return [
    route({
      name: 'readHour',
      method: 'GET',
      path: 'communities/{communityId}/hour',
      access: 'lead',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await hours.view(who.community) }),
    }),
    route({
      name: 'findHour',
      method: 'POST',
      path: 'communities/{communityId}/hour',
      access: 'lead',
      params: inCommunity,
      body: z.object({
        minutes: z.number(),
        from: z.string().max(10),
        to: z.string().max(10),
        weekdays: z.array(z.enum(weekdays)).max(20),
        weeks: z.number(),
      }),
      handle: async ({ who, body, log }) => ({ status: 202, body: await hours.find(who, body, log) }),
    }),
  ];
}
