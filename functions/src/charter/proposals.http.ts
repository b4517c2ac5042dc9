import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import { directoryId } from '../platform/ids';
import { route, type Route } from '../platform/route';
import { amendBody, commentBody, endedPage, objectBody, proposeBody, stanceBody, wishLimit } from './bodies';
import type { Charters } from './openCharters';
import { charterPath, inCommunity, onProposal } from './paths';

const proposals = `${charterPath}/proposals`;
const one = `${proposals}/{proposalId}`;

/** The routes about changes of a charter. Bodies and answers: `src/domain/charter/contract.ts`. */
export function proposalRoutes({ views, proposing, stances, adopting }: Charters): readonly Route[] {
  return [
    route({
      name: 'proposeChange',
      method: 'POST',
      path: proposals,
      access: 'member',
      params: inCommunity,
      body: proposeBody,
      bodyLimit: wishLimit,
      async handle({ who, body, log }) {
        const { isNew, ...detail } = await proposing.propose(who, body, log);
        return { status: isNew ? 201 : 200, body: detail };
      },
    }),
    route({
      name: 'listEndedProposals',
      method: 'GET',
      path: proposals,
      access: 'member',
      params: inCommunity,
      query: z.object({ before: endedPage.optional() }),
      handle: async ({ who, query }) => ({ status: 200, body: await views.ended(who, query.before) }),
    }),
    route({
      name: 'readProposal',
      method: 'GET',
      path: one,
      access: 'member',
      params: onProposal,
      handle: async ({ who, params, ifNoneMatch }) =>
        unlessHeld(await views.proposal(who, params.proposalId), ifNoneMatch),
    }),
    route({
      name: 'amendProposal',
      method: 'POST',
      path: `${one}/amend`,
      access: 'member',
      params: onProposal,
      body: amendBody,
      bodyLimit: wishLimit,
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await proposing.amend(who, params.proposalId, body, log),
      }),
    }),
    route({
      name: 'supportProposal',
      method: 'POST',
      path: `${one}/support`,
      access: 'member',
      params: onProposal,
      body: stanceBody,
      handle: async ({ who, params, body }) => ({
        status: 200,
        body: await stances.support(who, params.proposalId, body.wording),
      }),
    }),
    route({
      name: 'unsupportProposal',
      method: 'POST',
      path: `${one}/unsupport`,
      access: 'member',
      params: onProposal,
      body: stanceBody,
      handle: async ({ who, params, body }) => ({
        status: 200,
        body: await stances.unsupport(who, params.proposalId, body.wording),
      }),
    }),
    route({
      name: 'objectToProposal',
      method: 'POST',
      path: `${one}/object`,
      access: 'member',
      params: onProposal,
      body: objectBody,
      handle: async ({ who, params, body }) => ({
        status: 200,
        body: await stances.object(who, params.proposalId, body),
      }),
    }),
    route({
      name: 'withdrawObjection',
      method: 'POST',
      path: `${one}/objections/{objectionId}/withdraw`,
      access: 'member',
      params: onProposal.extend({ objectionId: directoryId }),
      handle: async ({ who, params }) => ({
        status: 200,
        body: await stances.withdrawObjection(who, params.proposalId, params.objectionId),
      }),
    }),
    route({
      name: 'commentOnProposal',
      method: 'POST',
      path: `${one}/comment`,
      access: 'member',
      params: onProposal,
      body: commentBody,
      handle: async ({ who, params, body }) => ({
        status: 200,
        body: await stances.comment(who, params.proposalId, body),
      }),
    }),
    route({
      name: 'adoptProposal',
      method: 'POST',
      path: `${one}/adopt`,
      access: 'lead',
      params: onProposal,
      body: stanceBody,
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await adopting.adopt(who, params.proposalId, body.wording, log),
      }),
    }),
    route({
      name: 'withdrawProposal',
      method: 'POST',
      path: `${one}/withdraw`,
      access: 'member',
      params: onProposal,
      handle: async ({ who, params }) => ({ status: 200, body: await stances.withdraw(who, params.proposalId) }),
    }),
  ];
}
