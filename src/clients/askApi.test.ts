import { askApi } from './askApi';
import type { Request, Send } from './guildhallApi';

const problem = {
  type: 'about:blank',
  title: 'No',
  status: 409,
  detail: 'The voting is closed.',
  code: 'votingClosed',
};
let asked: Request[];

/** The API answers every request like this. */
const answering = (status: number, body?: unknown, headers: Record<string, string> = {}): (() => Promise<Send>) => {
  const send: Send = (request) => {
    asked.push(request);
    const readable = body === undefined ? Promise.reject(new Error('no JSON')) : Promise.resolve(body);
    readable.catch(() => undefined);
    return Promise.resolve({
      ok: status < 400 && status >= 200,
      status,
      headers: new Headers(headers),
      json: () => readable,
    });
  };
  return () => Promise.resolve(send);
};
const group = (): Promise<string> => Promise.resolve('3d9a1c64');
const request: Request = { method: 'GET', path: 'leanCoffee', etag: '"a"' };
const never = (): Promise<never> => new Promise(() => undefined);

beforeEach(() => {
  asked = [];
});

describe('whatever asks the API for a community', () => {
  it('asks below the group of the page, naming the ETag it knows', async () => {
    const ask = askApi(answering(200, { board: null }, { ETag: '"b"' }), group);
    expect(await ask(request)).toEqual({ kind: 'fresh', view: { board: null }, etag: '"b"' });
    expect(asked).toEqual([{ method: 'GET', path: 'communities/3d9a1c64/leanCoffee', etag: '"a"' }]);
  });

  it('understands that nothing has changed', async () => {
    expect(await askApi(answering(304), group)(request)).toEqual({ kind: 'unchanged' });
  });

  it('hands on a refusal in the words of the API', async () => {
    expect(await askApi(answering(409, problem), group)(request)).toEqual({ kind: 'refused', problem });
  });

  it('hands on that something was asked too often, as a refusal, where it is a rule of the community and no throttle', async () => {
    const tooOften = { ...problem, status: 429 };
    expect(await askApi(answering(429, tooOften), group)(request)).toEqual({ kind: 'refused', problem: tooOften });
  });

  it.each([
    ['a refusal without a sentence, so not of our API', answering(404), { kind: 'serverFault' }],
    ['an expired sign-in', answering(401, problem), { kind: 'signInNeeded' }],
    ['a fault', answering(500, problem), { kind: 'serverFault' }],
    [
      'too many requests',
      answering(429, problem, { 'Retry-After': '7' }),
      { kind: 'serverFault', retryAfterSeconds: 7 },
    ],
    ['an answer that is no JSON', answering(200), { kind: 'unreachable' }],
    ['no tenant properties', () => Promise.resolve(undefined), { kind: 'notConfigured' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable' }],
    [
      'no approval of the permission',
      () =>
        Promise.reject(new Error('AADSTS65001: The user or administrator has not consented to use the application')),
      { kind: 'permissionMissing' },
    ],
    ['an API unknown to the tenant', () => Promise.reject(new Error('AADSTS500011: …')), { kind: 'permissionMissing' }],
    ['a sign-in that wants more', () => Promise.reject('interaction_required'), { kind: 'signInNeeded' }],
    ['a second factor', () => Promise.reject({ errorMessage: 'AADSTS50076: …' }), { kind: 'signInNeeded' }],
  ])('never rejects: %s', async (_what, findApi, failure) => {
    expect(await askApi(findApi, group)(request)).toEqual({ kind: 'failed', failure });
  });

  it('asks nothing where there is no group', async () => {
    const ask = askApi(answering(200, {}), () => Promise.resolve(undefined));
    expect(await ask(request)).toEqual({ kind: 'failed', failure: { kind: 'noCommunity' } });
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Promise<Send | undefined>, () => Promise<string | undefined>]>([
    ['finding the community', answering(200, {}), never],
    ['finding the API', never, group],
    ['the request', () => Promise.resolve(never), group],
    [
      'reading the answer',
      () =>
        Promise.resolve(() => Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => never() })),
      group,
    ],
  ])('gives up after fifteen seconds when this hangs: %s', async (_what, findApi, findCommunity) => {
    jest.useFakeTimers();
    const answer = askApi(findApi, findCommunity)(request);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    jest.advanceTimersByTime(15_000);
    expect(await answer).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    jest.useRealTimers();
  });
});
