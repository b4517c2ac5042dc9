import * as z from 'zod';
import { presentRun, type SyncRunsView } from '../../../src/domain/membership';
import { keyPart } from '../platform/ids';
import { route, type Route } from '../platform/route';
import type { RunService } from './runService';

/** How many runs a list shows. */
const shownRuns = 20;
const inCommunity = z.object({ communityId: z.string() });
const ofRun = z.object({ communityId: z.string(), runId: keyPart });

/** The routes about sync runs. Bodies and answers: `leads.ts` of the domain's contract. */
export function syncRunRoutes(runs: RunService): readonly Route[] {
  return [
    route({
      name: 'listRuns',
      method: 'GET',
      path: 'communities/{communityId}/membership/runs',
      access: 'lead',
      params: inCommunity,
      handle: async ({ who }) => {
        const body: SyncRunsView = { runs: (await runs.latest(who.community.id, shownRuns)).map(presentRun) };
        return { status: 200, body };
      },
    }),
    route({
      name: 'startRun',
      method: 'POST',
      path: 'communities/{communityId}/membership/runs',
      access: 'lead',
      params: inCommunity,
      body: z.object({ dryRun: z.boolean() }),
      handle: async ({ who, body }) =>
        body.dryRun
          ? { status: 200, body: await runs.tryOut(who.community.id, who.id) }
          : { status: 202, body: await runs.startByHand({ community: who.community, by: who }) },
    }),
    route({
      name: 'readRun',
      method: 'GET',
      path: 'communities/{communityId}/membership/runs/{runId}',
      access: 'lead',
      params: ofRun,
      handle: async ({ who, params }) => ({
        status: 200,
        body: await runs.show(who.community.id, params.runId, who.id),
      }),
    }),
    route({
      name: 'answerRun',
      method: 'POST',
      path: 'communities/{communityId}/membership/runs/{runId}/answer',
      access: 'lead',
      params: ofRun,
      body: z.object({ answer: z.enum(['goOn', 'keep']), digest: z.string().min(1).max(200) }),
      handle: async ({ who, params, body, log }) => ({
        status: 202,
        body: await runs.answer({ community: who.community, by: who }, params.runId, body, log),
      }),
    }),
  ];
}
