import * as z from 'zod';
import { nations, topicHours, weekdays } from '../../../src/domain/sessions';
import { route, type Route } from '../platform/route';
import type { PlanService } from './planning/planService';

const inCommunity = z.object({ communityId: z.string() });

const core = {
  weekday: z.enum(weekdays),
  time: z.string().max(10),
  minutes: z.number(),
  timeZone: z.string().max(60),
  bankHolidays: z.object({ nation: z.enum(nations), then: z.enum(['skip', 'move']) }).optional(),
};
/** What a lead may ask for; whether it makes sense is for the rules to say. */
const cadence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('nthWeekday'),
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('last')]),
    startsOn: z.string().max(20).optional(),
    ...core,
  }),
  z.object({ kind: z.literal('everyWeeks'), weeks: z.number(), startsOn: z.string().max(20), ...core }),
]);

/** The routes about how a community meets. */
export function planRoutes(plans: PlanService): readonly Route[] {
  return [
    route({
      name: 'readPlan',
      method: 'GET',
      path: 'communities/{communityId}/plan',
      access: 'member',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await plans.view(who) }),
    }),
    route({
      name: 'changePlan',
      method: 'PUT',
      path: 'communities/{communityId}/plan',
      access: 'lead',
      params: inCommunity,
      body: z.object({
        etag: z.string().max(200),
        cadence: cadence.nullable(),
        cancelWithoutTopics: z.number().int().min(topicHours.least).max(topicHours.most).nullable(),
      }),
      handle: async ({ who, body, log }) => ({ status: 200, body: await plans.save(who, body, log) }),
    }),
    route({
      name: 'previewPlan',
      method: 'POST',
      path: 'communities/{communityId}/plan/preview',
      access: 'lead',
      params: inCommunity,
      body: z.object({ cadence: cadence.nullable() }),
      handle: async ({ who, body }) => ({ status: 200, body: await plans.preview(who.community, body.cadence) }),
    }),
  ];
}
