import * as z from 'zod';
import { Refusal } from '../platform/refusal';
import { route, type Route } from '../platform/route';
import type { FailureSource } from './FailureSource';

/** By the community, a GUID, and what of it. Nothing else can have failed. */
const failureId = z.string().regex(/^[0-9a-f-]{36}_[\w-]{1,80}$/);

/** The routes with which an administrator sees what failed, in whatever part of the app, and sets it going again. */
export function failureRoutes(sources: readonly FailureSource[]): readonly Route[] {
  return [
    route({
      name: 'listFailures',
      method: 'GET',
      path: 'operations/failures',
      access: 'administrator',
      params: z.object({}),
      async handle() {
        const lists = await Promise.all(sources.map((source) => source.list()));
        return { status: 200, body: { failures: lists.flat() } };
      },
    }),
    route({
      name: 'replayFailure',
      method: 'POST',
      path: 'operations/failures/{failureId}/replay',
      access: 'administrator',
      params: z.object({ failureId }),
      async handle({ params }) {
        for (const source of sources) {
          if ((await source.replay(params.failureId)) === 'replayed') return { status: 202 };
        }
        throw new Refusal({ code: 'failureUnknown' });
      },
    }),
  ];
}
