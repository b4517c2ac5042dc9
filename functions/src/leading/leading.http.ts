import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import { directoryId } from '../platform/ids';
import { route, type Caller, type Route } from '../platform/route';
import type { Rules } from '../rules';
import { inviteBody, roleBody, rule, rulesBody, thresholdBody } from './bodies';
import type { Leading } from './openLeading';

const inCommunity = z.object({ communityId: z.string() });
const ofPerson = z.object({ communityId: z.string(), personId: directoryId });
const under = 'communities/{communityId}/membership';

/** The routes by which leads look after who is in. Bodies and answers: `src/domain/membership/contract/leads.ts`. */
export function leadingRoutes({ views, members, invites, finds, roles }: Leading, rules: Rules): readonly Route[] {
  const shown = async (who: Caller) => ({ status: 200 as const, body: await views.view(who) });
  return [
    route({
      name: 'membership',
      method: 'GET',
      path: under,
      access: 'lead',
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await views.view(who), ifNoneMatch),
    }),
    route({
      name: 'membershipPeople',
      method: 'GET',
      path: `${under}/people`,
      access: 'lead',
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await members.people(who), ifNoneMatch),
    }),
    route({
      name: 'findToInvite',
      method: 'GET',
      path: `${under}/find`,
      access: 'lead',
      params: inCommunity,
      query: z.object({ search: z.string().max(200).default('') }),
      handle: async ({ who, query }) => ({ status: 200, body: await finds.find(who, query.search) }),
    }),
    route({
      name: 'invitePeople',
      method: 'POST',
      path: `${under}/invite`,
      access: 'lead',
      params: inCommunity,
      body: inviteBody,
      handle: async ({ who, body, log }) => ({ status: 200, body: await invites.invite(who, body, log) }),
    }),
    route({
      name: 'previewRule',
      method: 'POST',
      path: `${under}/rules/preview`,
      access: 'lead',
      params: inCommunity,
      body: z.object({ rule }),
      handle: async ({ who, body }) => ({ status: 200, body: await rules.previews.preview(who, body.rule) }),
    }),
    route({
      name: 'changeRules',
      method: 'PUT',
      path: `${under}/rules`,
      access: 'lead',
      params: inCommunity,
      body: rulesBody,
      async handle({ who, body, log }) {
        await rules.service.saveRules(who, body, log);
        return shown(who);
      },
    }),
    route({
      name: 'changeThreshold',
      method: 'PUT',
      path: `${under}/threshold`,
      access: 'lead',
      params: inCommunity,
      body: thresholdBody,
      async handle({ who, body, log }) {
        await rules.service.saveThreshold(who, body, log);
        return shown(who);
      },
    }),
    route({
      name: 'changeRole',
      method: 'POST',
      path: `${under}/people/{personId}/role`,
      access: 'lead',
      params: ofPerson,
      body: roleBody,
      async handle({ who, params, body, log }) {
        await roles.change(who, params.personId, body, log);
        return shown(who);
      },
    }),
    route({
      name: 'removeMember',
      method: 'POST',
      path: `${under}/people/{personId}/remove`,
      access: 'lead',
      params: ofPerson,
      async handle({ who, params, log }) {
        await roles.remove(who, params.personId, log);
        return shown(who);
      },
    }),
  ];
}
