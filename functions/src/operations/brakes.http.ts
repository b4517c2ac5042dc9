import * as z from 'zod';
import { keyPart } from '../platform/ids';
import { route, type Route } from '../platform/route';
import type { BrakeService } from './brakeService';

/** Plain, on one line: leads read it. */
const reason = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u);

/** The routes with which an administrator stops everything that goes out, and lets it go on. */
export function brakeRoutes(brakes: BrakeService): readonly Route[] {
  return [
    route({
      name: 'listBrakes',
      method: 'GET',
      path: 'operations/brakes',
      access: 'administrator',
      params: z.object({}),
      handle: async () => ({ status: 200, body: await brakes.view() }),
    }),
    route({
      name: 'setBrake',
      method: 'PUT',
      path: 'operations/brakes/{scope}',
      access: 'administrator',
      params: z.object({ scope: keyPart.toLowerCase() }),
      body: z.discriminatedUnion('stopped', [
        z.object({ stopped: z.literal(true), reason }),
        z.object({ stopped: z.literal(false), held: z.enum(['send', 'drop']) }),
      ]),
      async handle({ who, params: { scope }, body, log }) {
        if (body.stopped) await brakes.stop({ scope, reason: body.reason, by: who.name }, log);
        else await brakes.release(scope, body.held, log);
        return { status: 200, body: await brakes.view() };
      },
    }),
  ];
}
