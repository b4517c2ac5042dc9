import type { ReviewAgenda } from './ReviewAgenda';
import { compareText } from '../../../src/domain/kernel';
import type { LeanCoffees } from '../leanCoffee';
import { Refusal } from '../platform/refusal';
import type { SessionsService } from '../sessions';

/** The board takes no further topic of this lead: what stands there is enough to begin with. */
const isFull = ['boardFull', 'tooManyOfYours'];
/** This session takes no topics, but one after it may. */
const isPast = ['proposingClosed', 'sessionClosed', 'sessionOver', 'sessionCancelled', 'sessionUnknown'];

/** What people talk about in a session is what stands on its board: the topics of a review are proposed there. */
export function boardAgenda(
  sessions: Pick<SessionsService, 'upcoming'>,
  topics: Pick<LeanCoffees['topics'], 'propose'>,
): ReviewAgenda {
  return {
    async put(lead, wanted) {
      const coming = [...(await sessions.upcoming(lead)).sessions]
        .filter(({ cancelled }) => !cancelled)
        .sort((a, b) => compareText(a.startsAt, b.startsAt));
      for (const { id, startsAt } of coming) {
        const outcome = await putOn(id);
        if (outcome === 'put') return { id, start: startsAt };
      }
      return undefined;

      async function putOn(sessionId: string): Promise<'put' | 'takesNone'> {
        for (const topic of wanted) {
          try {
            await topics.propose(lead, sessionId, { ...topic, anonymous: false });
          } catch (error) {
            const code = error instanceof Refusal ? error.reason.code : undefined;
            if (code !== undefined && isPast.includes(code)) return 'takesNone';
            if (code !== undefined && isFull.includes(code)) return topic === wanted[0] ? 'takesNone' : 'put';
            // Another lead has put it there.
            if (code !== 'topicIdTaken') throw error;
          }
        }
        return 'put';
      }
    },
  };
}
