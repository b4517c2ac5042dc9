import * as z from 'zod';
import { unlessHeld } from '../platform/etags';
import type { Log } from '../platform/log';
import { directoryId } from '../platform/ids';
import { route, type Answer, type Caller, type Route } from '../platform/route';
import {
  acknowledgeBody,
  agendaBody,
  askBody,
  checkInBody,
  objectiveBody,
  outcomeBody,
  settingsBody,
  turnBackBody,
} from './bodies';
import type { Charters } from './openCharters';
import { charterPath, inCommunity, publicCharterPath } from './paths';
import { proposalRoutes } from './proposals.http';
import { closedPage } from './publicPage';
import { PublicPages } from './publicPages';

const onObjective = inCommunity.extend({ objectiveId: directoryId });
const onVersion = inCommunity.extend({
  number: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
});
const oneObjective = `${charterPath}/objective/{objectiveId}`;

/** The routes of charters. Bodies and answers: `src/domain/charter/contract.ts`. */
export function charterRoutes(charters: Charters): readonly Route[] {
  const { views, reading, reviews, objectives, turning } = charters;
  const publicPages = new PublicPages();
  /** Does something, and answers with the charter as it stands then. */
  const after = async (who: Caller, deed: Promise<void>, log: Log): Promise<Answer> => {
    await deed;
    return unlessHeld(await views.see(who, log), undefined);
  };
  return [
    route({
      name: 'readCharter',
      method: 'GET',
      path: charterPath,
      access: 'person',
      params: inCommunity,
      handle: async ({ who, params, ifNoneMatch, log }) =>
        unlessHeld(await views.look(params.communityId, who, log), ifNoneMatch),
    }),
    ...proposalRoutes(charters),
    route({
      name: 'listCharterVersions',
      method: 'GET',
      path: `${charterPath}/versions`,
      access: 'member',
      params: inCommunity,
      handle: async ({ who, ifNoneMatch }) => unlessHeld(await views.versions(who), ifNoneMatch),
    }),
    route({
      name: 'readCharterVersion',
      method: 'GET',
      path: `${charterPath}/versions/{number}`,
      access: 'member',
      params: onVersion,
      handle: async ({ who, params, ifNoneMatch }) => unlessHeld(await views.version(who, params.number), ifNoneMatch),
    }),
    route({
      name: 'turnBackVersion',
      method: 'POST',
      path: `${charterPath}/versions/{number}/turnBack`,
      access: 'member',
      params: onVersion,
      body: turnBackBody,
      handle: async ({ who, params, body, log }) => ({
        status: 200,
        body: await turning.turnBack(who, params.number, body, log),
      }),
    }),
    route({
      name: 'acknowledgeCharter',
      method: 'POST',
      path: `${charterPath}/acknowledge`,
      access: 'member',
      params: inCommunity,
      body: acknowledgeBody,
      handle: ({ who, body, log }) => after(who, reading.acknowledge(who, body.version), log),
    }),
    route({
      name: 'remindOfCharter',
      method: 'POST',
      path: `${charterPath}/remind`,
      access: 'lead',
      params: inCommunity,
      handle: ({ who, log }) => after(who, reading.remind(who, log), log),
    }),
    route({
      name: 'askAboutCharter',
      method: 'POST',
      path: `${charterPath}/questions`,
      access: 'member',
      params: inCommunity,
      body: askBody,
      handle: ({ who, body, log }) => after(who, reading.ask(who, body), log),
    }),
    route({
      name: 'removeCharterQuestion',
      method: 'POST',
      path: `${charterPath}/questions/{questionId}/remove`,
      access: 'member',
      params: inCommunity.extend({ questionId: directoryId }),
      handle: ({ who, params, log }) => after(who, reading.removeQuestion(who, params.questionId), log),
    }),
    route({
      name: 'setCharter',
      method: 'PUT',
      path: `${charterPath}/settings`,
      access: 'lead',
      params: inCommunity,
      body: settingsBody,
      handle: ({ who, body, log }) => after(who, reviews.saveSettings(who, body), log),
    }),
    route({
      name: 'putReviewOnAgenda',
      method: 'POST',
      path: `${charterPath}/review/agenda`,
      access: 'lead',
      params: inCommunity,
      body: agendaBody,
      mayBeEmpty: true,
      handle: ({ who, body, log }) => after(who, reviews.putOnAgenda(who, body.language, log), log),
    }),
    route({
      name: 'finishReview',
      method: 'POST',
      path: `${charterPath}/review/done`,
      access: 'lead',
      params: inCommunity,
      handle: ({ who, log }) => after(who, reviews.finish(who, log), log),
    }),
    route({
      name: 'setObjective',
      method: 'POST',
      path: `${charterPath}/objective`,
      access: 'lead',
      params: inCommunity,
      body: objectiveBody,
      handle: ({ who, body, log }) => after(who, objectives.start(who, body), log),
    }),
    route({
      name: 'checkInOnObjective',
      method: 'POST',
      path: `${oneObjective}/checkIn`,
      access: 'member',
      params: onObjective,
      body: checkInBody,
      handle: ({ who, params, body, log }) => after(who, objectives.checkIn(who, params.objectiveId, body), log),
    }),
    route({
      name: 'tellOutcome',
      method: 'POST',
      path: `${oneObjective}/outcome`,
      access: 'lead',
      params: onObjective,
      body: outcomeBody,
      handle: ({ who, params, body, log }) => after(who, objectives.tellOutcome(who, params.objectiveId, body), log),
    }),
    route({
      name: 'publicCharter',
      method: 'GET',
      path: publicCharterPath,
      access: 'anonymous',
      params: inCommunity,
      query: z.object({ lang: z.enum(['en', 'cy']).catch('en') }),
      async handle({ params, query, ifNoneMatch }) {
        const view = await views.publicView(params.communityId);
        if (!view) return { status: 404, page: closedPage(query.lang) };
        return publicPages.answer(view, query.lang, ifNoneMatch);
      },
    }),
  ];
}
