import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import { directoryId, keyPart } from '../platform/ids';
import { route, type Route } from '../platform/route';
import type { ManagedCommunities } from './openCommunities';

/** Far above any lawful text: what is too long is said in a sentence by the rule itself. */
const text = z.string().max(2_000);
const key = z.string().min(1).max(100);
const page = z.url({ protocol: /^https?$/ }).max(2_000);

const proposeBody = z.object({ key, name: text, purpose: text });
const createBody = z.object({
  ...{ key, name: text, purpose: text },
  groupId: directoryId.optional(),
  proposalId: keyPart.optional(),
  timeZone: z.string().max(100).optional(),
});
const changeBody = z.object({
  ...{ name: text.optional(), purpose: text.optional(), mailbox: text.optional() },
  boardUrl: page.optional(),
  timeZone: z.string().max(100).optional(),
});
const splitBody = z.object({
  into: directoryId,
  personIds: z.array(directoryId).min(1).max(1_000),
  move: z.boolean(),
});
const leadBody = z.object({ personId: directoryId });
const inLanguage = z.object({ language: z.enum(['en', 'cy']).default('en') });
const ofCommunity = z.object({ communityId: directoryId });
const under = 'manager/communities';

/** The routes of those who look after all communities. Bodies and answers: `src/domain/membership/contract/allCommunities.ts`. */
export function managerRoutes(communities: ManagedCommunities): readonly Route[] {
  const { proposing, views, creating, changing, ending, naming, splitting, handovers, managersSeen } = communities;
  const shown = async () => ({ status: 200 as const, body: await views.view() });
  return [
    route({
      name: 'proposeCommunity',
      method: 'POST',
      path: 'communities/propose',
      access: 'person',
      params: z.object({}),
      body: proposeBody,
      handle: async ({ who, body }) => ({ status: 201, body: await proposing.propose(who, body) }),
    }),
    route({
      name: 'allCommunities',
      method: 'GET',
      path: under,
      access: 'manager',
      params: z.object({}),
      async handle({ who, ifNoneMatch }) {
        await managersSeen.note(who);
        return unlessHeld(await views.view(), ifNoneMatch);
      },
    }),
    route({
      name: 'declineProposal',
      method: 'POST',
      path: 'manager/proposals/{proposalId}/decline',
      access: 'manager',
      params: z.object({ proposalId: keyPart }),
      body: z.object({ reason: text }),
      async handle({ who, params, body }) {
        await proposing.decline(who, params.proposalId, body);
        return shown();
      },
    }),
    route({
      name: 'nameLead',
      method: 'POST',
      path: `${under}/{communityId}/lead`,
      access: 'manager',
      params: ofCommunity,
      body: leadBody,
      async handle({ who, params, body, log }) {
        await naming.name(who, params.communityId, body, log);
        return shown();
      },
    }),
    route({
      name: 'createCommunity',
      method: 'POST',
      path: under,
      access: 'manager',
      params: z.object({}),
      body: createBody,
      handle: async ({ who, body, log }) => ({ status: 200, body: await creating.create(who, body, log) }),
    }),
    route({
      name: 'changeCommunity',
      method: 'PUT',
      path: `${under}/{communityId}`,
      access: 'manager',
      params: ofCommunity,
      body: changeBody,
      async handle({ params, body }) {
        await changing.change(params.communityId, body);
        return shown();
      },
    }),
    route({
      name: 'mergeCommunity',
      method: 'POST',
      path: `${under}/{communityId}/merge`,
      access: 'manager',
      params: ofCommunity,
      body: z.object({ into: directoryId }),
      async handle({ who, params, body, log }) {
        await ending.merge(who, params.communityId, body, log);
        return shown();
      },
    }),
    route({
      name: 'splitCommunity',
      method: 'POST',
      path: `${under}/{communityId}/split`,
      access: 'manager',
      params: ofCommunity,
      body: splitBody,
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await splitting.split(who, params.communityId, body, log),
      }),
    }),
    route({
      name: 'retireCommunity',
      method: 'POST',
      path: `${under}/{communityId}/retire`,
      access: 'manager',
      params: ofCommunity,
      async handle({ who, params, log }) {
        await ending.retire(who, params.communityId, log);
        return shown();
      },
    }),
    route({
      name: 'reopenCommunity',
      method: 'POST',
      path: `${under}/{communityId}/reopen`,
      access: 'manager',
      params: ofCommunity,
      async handle({ params }) {
        await ending.reopen(params.communityId);
        return shown();
      },
    }),
    route({
      name: 'readHandover',
      method: 'GET',
      path: `${under}/{communityId}/handover`,
      access: 'manager',
      params: ofCommunity,
      query: inLanguage,
      handle: async ({ params, query }) => ({
        status: 200,
        body: await handovers.pack(params.communityId, query.language),
      }),
    }),
    route({
      name: 'readOwnHandover',
      method: 'GET',
      path: 'communities/{communityId}/handover',
      access: 'lead',
      params: z.object({ communityId: z.string() }),
      query: inLanguage,
      handle: async ({ who, query }) => ({
        status: 200,
        body: await handovers.pack(who.community.id, query.language),
      }),
    }),
  ];
}
