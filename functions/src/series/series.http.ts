import * as z from 'zod';
import { route, type Route } from '../platform/route';
import type { SeriesService } from './seriesService';

const inCommunity = z.object({ communityId: z.string() });
const ofSeries = z.object({ communityId: z.string(), seriesId: z.string().regex(/^[\w-]{22}$/) });

/** The routes about series that were made by hand. Bodies and answers: `src/domain/series/contract.ts`. */
export function seriesRoutes(series: SeriesService): readonly Route[] {
  return [
    route({
      name: 'listSeries',
      method: 'GET',
      path: 'communities/{communityId}/series',
      access: 'lead',
      params: inCommunity,
      handle: async ({ who }) => ({ status: 200, body: await series.view(who.community) }),
    }),
    route({
      name: 'adoptSeries',
      method: 'POST',
      path: 'communities/{communityId}/series/{seriesId}/adopt',
      access: 'lead',
      params: ofSeries,
      body: z.object({ until: z.string().max(20).optional() }),
      handle: async ({ who, params: { seriesId }, body, log }) => ({
        status: 200,
        body: await series.adopt(who, seriesId, body, log),
      }),
    }),
    route({
      name: 'leaveSeries',
      method: 'POST',
      path: 'communities/{communityId}/series/{seriesId}/leave',
      access: 'lead',
      params: ofSeries,
      handle: async ({ who, params: { seriesId }, log }) => ({
        status: 200,
        body: await series.leave(who, seriesId, log),
      }),
    }),
  ];
}
