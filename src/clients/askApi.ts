import type { Problem } from '../domain/kernel';
import type { Answer } from './Answer';
import type { ApiResponse, Request, Send } from './guildhallApi';
import { inTime } from './inTime';
import { whyItFailed } from './whyItFailed';

/** Asks for a path below the community's, `leanCoffee`. Never rejects, and takes no longer than a person is patient. */
export type Ask = <View>(request: Request) => Promise<Answer<View>>;

/**
 * What every client of one community's API asks through. The time limit holds for the whole of it: whatever hangs on the
 * way to an answer, the reader must be able to try again.
 *
 * @param findApi - the way to the API; see `guildhallApi`
 * @param findCommunity - id of the group the page or team belongs to
 */
export function askApi(
  findApi: () => Promise<Send | undefined>,
  findCommunity: () => Promise<string | undefined>,
): Ask {
  return inPatience(async <View>(request: Request): Promise<Answer<View>> => {
    const community = await findCommunity();
    if (!community) return { kind: 'failed', failure: { kind: 'noCommunity' } };
    return exchange<View>(findApi, {
      ...request,
      path: `communities/${encodeURIComponent(community)}/${request.path}`,
    });
  });
}

/**
 * Asks for what belongs to no community, by its whole path.
 *
 * @param findApi - the way to the API; see `guildhallApi`
 */
export function askOutside(findApi: () => Promise<Send | undefined>): Ask {
  return inPatience(<View>(request: Request) => exchange<View>(findApi, request));
}

function inPatience(ask: Ask): Ask {
  return async <View>(request: Request) => {
    try {
      return await inTime(ask<View>(request), request.patienceInMs);
    } catch (error) {
      return { kind: 'failed', failure: whyItFailed(error) };
    }
  };
}

async function exchange<View>(findApi: () => Promise<Send | undefined>, request: Request): Promise<Answer<View>> {
  const send = await findApi();
  if (!send) return { kind: 'failed', failure: { kind: 'notConfigured' } };
  return answerOf<View>(await send(request));
}

async function answerOf<View>(response: ApiResponse): Promise<Answer<View>> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.ok) {
    // Not readable across origins unless the API exposes it; without it the next answer is simply sent in full.
    const etag = response.headers.get('ETag');
    return { kind: 'fresh', view: (await response.json()) as View, ...(etag ? { etag } : {}) };
  }
  if (response.status === 401) return { kind: 'failed', failure: { kind: 'signInNeeded' } };
  // "Too often" with a time to wait is for the machine; without one it is a rule of ours, with a sentence for the person.
  const isTooOften = response.status === 429 && response.headers.get('Retry-After') !== null;
  if (response.status >= 500 || isTooOften || response.status === 408) {
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
