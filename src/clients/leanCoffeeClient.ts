import type { BoardView, CastVoteBody, ChangePhaseBody, NextBoardView } from '../domain/leanCoffee';
import type { Problem } from '../domain/kernel';
import type { Answer, LeanCoffeeApi } from '../webparts/leanCoffee/LeanCoffeeApi';
import type { ApiResponse, Request, Send } from './guildhallApi';
import { whyItFailed } from './whyItFailed';

/**
 * The Lean Coffee of one community over our API.
 *
 * @param findApi - the way to the API; see `guildhallApi`
 * @param findCommunity - id of the group the page or team belongs to
 */
export function leanCoffeeClient(
  findApi: () => Promise<Send | undefined>,
  findCommunity: () => Promise<string | undefined>,
): LeanCoffeeApi {
  const ask = async <View>(request: Request): Promise<Answer<View>> => {
    try {
      const community = await findCommunity();
      if (!community) return { kind: 'failed', failure: { kind: 'noCommunity' } };
      const send = await findApi();
      if (!send) return { kind: 'failed', failure: { kind: 'notConfigured' } };
      const path = `communities/${encodeURIComponent(community)}/${request.path}`;
      return await answerOf<View>(await send({ ...request, path }));
    } catch (error) {
      return { kind: 'failed', failure: whyItFailed(error) };
    }
  };
  const inSession = (id: string, rest: string): string => `sessions/${encodeURIComponent(id)}/${rest}`;

  return {
    readBoard: (etag) => ask<NextBoardView>({ method: 'GET', path: 'leanCoffee', ...(etag ? { etag } : {}) }),
    proposeTopic: (session, body) => ask<BoardView>({ method: 'POST', path: inSession(session, 'topics'), body }),
    castVote: (session, topic, votes) =>
      ask<BoardView>({
        method: 'PUT',
        path: inSession(session, `topics/${encodeURIComponent(topic)}/votes`),
        body: { votes } satisfies CastVoteBody,
      }),
    changePhase: (session, phase) =>
      ask<BoardView>({ method: 'PUT', path: inSession(session, 'phase'), body: { phase } satisfies ChangePhaseBody }),
  };
}

async function answerOf<View>(response: ApiResponse): Promise<Answer<View>> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.ok) {
    // Not readable across origins unless the API exposes it; without it the next answer is simply sent in full.
    const etag = response.headers.get('ETag');
    return { kind: 'fresh', view: (await response.json()) as View, ...(etag ? { etag } : {}) };
  }
  if (response.status === 401) return { kind: 'failed', failure: { kind: 'signInNeeded' } };
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    const seconds = Number(response.headers.get('Retry-After'));
    return { kind: 'failed', failure: { kind: 'serverFault', ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) } };
  }
  const problem = await problemIn(response);
  return problem ? { kind: 'refused', problem } : { kind: 'failed', failure: { kind: 'serverFault' } };
}

/** A refusal without a sentence is not one of our API's: something between us and it has answered. */
async function problemIn(response: ApiResponse): Promise<Problem | undefined> {
  try {
    const body = (await response.json()) as Partial<Problem> | null;
    return typeof body?.detail === 'string' ? (body as Problem) : undefined;
  } catch {
    return undefined;
  }
}
