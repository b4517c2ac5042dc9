import * as z from 'zod';
import { phases } from '../../../src/domain/leanCoffee';
import { route, type Route } from '../platform/route';
import type { LeanCoffees } from './leanCoffees';
import { inSession, madeId, onTopic, sessionPath } from './paths';
import { shown } from './shown';

const topicCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edit'), title: z.string() }),
  z.object({ kind: z.literal('withdraw'), withdrawn: z.boolean() }),
  z.object({ kind: z.literal('remove'), removed: z.boolean() }),
  z.object({ kind: z.literal('merge'), into: madeId.nullable(), carryVotes: z.boolean() }),
]);

/** Topics and votes, and where the session stands. */
export function topicRoutes({ topics, votes, conduct }: LeanCoffees): readonly Route[] {
  return [
    route({
      name: 'proposeTopic',
      method: 'POST',
      path: `${sessionPath}/topics`,
      access: 'member',
      params: inSession,
      body: z.object({ id: madeId, title: z.string(), anonymous: z.boolean() }),
      async handle({ who, params, body }) {
        const { isNew, ...sight } = await topics.propose(who, params.sessionId, body);
        return { ...shown(sight), status: isNew ? 201 : 200 };
      },
    }),
    route({
      name: 'changeTopic',
      method: 'PUT',
      path: `${sessionPath}/topics/{topicId}`,
      access: 'member',
      params: onTopic,
      body: topicCommand,
      handle: async ({ who, params, body }) => shown(await topics.change(who, params.sessionId, params.topicId, body)),
    }),
    route({
      name: 'reportTopic',
      method: 'PUT',
      path: `${sessionPath}/topics/{topicId}/report`,
      access: 'member',
      params: onTopic,
      body: z.object({ reported: z.boolean() }),
      handle: async ({ who, params, body }) =>
        shown(await topics.report(who, params.sessionId, params.topicId, body.reported)),
    }),
    route({
      name: 'castVote',
      method: 'PUT',
      path: `${sessionPath}/topics/{topicId}/votes`,
      access: 'member',
      params: onTopic,
      body: z.object({ votes: z.number() }),
      handle: async ({ who, params, body }) => shown(await votes.vote(who, params.sessionId, params.topicId, body)),
    }),
    route({
      name: 'changePhase',
      method: 'PUT',
      path: `${sessionPath}/phase`,
      access: 'member',
      params: inSession,
      body: z.object({ phase: z.enum(phases) }),
      handle: async ({ who, params, body, log }) =>
        shown(await conduct.changePhase(who, params.sessionId, body.phase, log)),
    }),
    route({
      name: 'setRules',
      method: 'PUT',
      path: `${sessionPath}/rules`,
      access: 'member',
      params: inSession,
      body: z.object({ voteBudget: z.number() }),
      handle: async ({ who, params, body }) =>
        shown(await conduct.setVoteBudget(who, params.sessionId, body.voteBudget)),
    }),
  ];
}
