import * as z from 'zod';
import { audiences, sections, weights } from '../../../src/domain/charter';

/** An id that the browser has made: it becomes part of a key. */
const madeId = z.guid().transform((id) => id.toLowerCase());

/** Far above any lawful text: what is too long is said in a sentence by the rule itself. */
const text = z.string().max(200_000);
const clause = z.object({ id: madeId, section: z.enum(sections), heading: text.optional(), text });
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), clauses: z.array(clause).max(500) }),
  z.object({ kind: z.literal('add'), clause, before: madeId.optional() }),
  z.object({ kind: z.literal('reword'), clauseId: madeId, heading: text.optional(), text }),
  z.object({ kind: z.literal('move'), clauseId: madeId, section: z.enum(sections), before: madeId.optional() }),
  z.object({ kind: z.literal('remove'), clauseId: madeId }),
]);
const wish = { change, reason: text, weight: z.enum(weights), version: z.int().min(0) };
const wording = z.int().min(1);

/** `next` of a page of proposals that have ended. */
export const endedPage = z.string().regex(/^ended_[0-9]{15}_[0-9a-f-]{36}$/);

/** A first charter holds all its clauses at once. */
export const wishLimit = 900_000;

export const proposeBody = z.object({ id: madeId, ...wish });
export const amendBody = z.object({ wording, ...wish });
export const stanceBody = z.object({ wording });
export const objectBody = z.object({ id: madeId, reason: text, wording });
export const turnBackBody = z.object({ id: madeId, reason: text });
export const commentBody = z.object({ id: madeId, text, answers: madeId.optional() });
export const acknowledgeBody = z.object({ version: z.int() });
export const askBody = z.object({ id: madeId, text, clauseId: madeId.optional() });
export const settingsBody = z.object({
  audience: z.enum(audiences).optional(),
  reviewMonths: z.int().min(1).max(24).optional(),
});
export const objectiveBody = z.object({ id: madeId, text, months: z.union([z.literal(3), z.literal(6)]) });
export const checkInBody = z.object({ id: madeId, text });
export const outcomeBody = z.object({ reached: z.enum(['yes', 'partly', 'no']), text });
/** In whose language topics are put on a board. */
export const agendaBody = z.object({ language: z.enum(['en', 'cy']).default('en') }).default({ language: 'en' });
