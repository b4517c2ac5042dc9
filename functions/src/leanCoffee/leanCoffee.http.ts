import * as z from 'zod';
import { phases } from '../../../src/domain/leanCoffee';
import { route, type Route } from '../platform/route';
import type { LeanCoffeeService, Sight } from './leanCoffeeService';

const community = { communityId: z.string() };
const session = { ...community, sessionId: z.string() };

/** The routes of a Lean Coffee. Bodies are described in the domain's `contract.ts`. */
export function leanCoffeeRoutes(coffees: LeanCoffeeService): readonly Route[] {
  return [
    route({
      name: 'lookAtBoard',
      method: 'GET',
      path: 'communities/{communityId}/leanCoffee',
      access: 'member',
      params: z.object(community),
      async handle({ who, ifNoneMatch }) {
        const { view, etag } = await coffees.look(who, ifNoneMatch);
        return isHeld(etag, ifNoneMatch) ? { status: 304, etag } : { status: 200, body: { board: view }, etag };
      },
    }),
    route({
      name: 'proposeTopic',
      method: 'POST',
      path: 'communities/{communityId}/sessions/{sessionId}/topics',
      access: 'member',
      params: z.object(session),
      body: z.object({ id: z.guid().transform((id) => id.toLowerCase()), title: z.string() }),
      async handle({ who, params, body }) {
        const { isNew, ...sight } = await coffees.propose(who, params.sessionId, body);
        return { ...shown(sight), status: isNew ? 201 : 200 };
      },
    }),
    route({
      name: 'castVote',
      method: 'PUT',
      path: 'communities/{communityId}/sessions/{sessionId}/topics/{topicId}/votes',
      access: 'member',
      params: z.object({ ...session, topicId: z.string().toLowerCase() }),
      body: z.object({ votes: z.number() }),
      async handle({ who, params, body }) {
        return shown(await coffees.vote(who, params.sessionId, params.topicId, body));
      },
    }),
    route({
      name: 'changePhase',
      method: 'PUT',
      path: 'communities/{communityId}/sessions/{sessionId}/phase',
      access: 'facilitator',
      params: z.object(session),
      body: z.object({ phase: z.enum(phases) }),
      async handle({ who, params, body }) {
        return shown(await coffees.changePhase(who, params.sessionId, body.phase));
      },
    }),
  ];
}

function shown({ view, etag }: Sight) {
  return { status: 200, body: view, etag } as const;
}

/** Weak comparison over a list, as RFC 9110 (13.1.2) wants it: proxies weaken ETags. */
function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(etag);
}
