import type { Request, Send } from './guildhallApi';
import { leanCoffeeClient } from './leanCoffeeClient';

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

beforeEach(() => {
  asked = [];
});

describe('the Lean Coffee over the API', () => {
  it('reads the board of the group, naming the ETag it knows', async () => {
    const api = leanCoffeeClient(answering(200, { board: null }, { ETag: '"b"' }), group);
    expect(await api.readBoard('"a"')).toEqual({ kind: 'fresh', view: { board: null }, etag: '"b"' });
    expect(asked).toEqual([{ method: 'GET', path: 'communities/3d9a1c64/leanCoffee', etag: '"a"' }]);
  });

  it('understands that nothing has changed', async () => {
    expect(await leanCoffeeClient(answering(304), group).readBoard('"a"')).toEqual({ kind: 'unchanged' });
  });

  it('asks for what the contract says, with every part of the path made safe', async () => {
    const api = leanCoffeeClient(answering(200, {}), group);
    await api.proposeTopic('2026-11-26', { id: 't', title: 'Pairing' });
    await api.castVote('2026-11-26', 'a/b', 2);
    await api.changePhase('2026-11-26', 'voting');
    expect(asked).toEqual([
      { method: 'POST', path: 'communities/3d9a1c64/sessions/2026-11-26/topics', body: { id: 't', title: 'Pairing' } },
      { method: 'PUT', path: 'communities/3d9a1c64/sessions/2026-11-26/topics/a%2Fb/votes', body: { votes: 2 } },
      { method: 'PUT', path: 'communities/3d9a1c64/sessions/2026-11-26/phase', body: { phase: 'voting' } },
    ]);
  });

  it('hands on a refusal in the words of the API', async () => {
    const api = leanCoffeeClient(answering(409, problem), group);
    expect(await api.castVote('s', 't', 1)).toEqual({ kind: 'refused', problem });
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
    expect(await leanCoffeeClient(findApi, group).readBoard()).toEqual({ kind: 'failed', failure });
  });

  it('asks nothing where there is no group', async () => {
    const api = leanCoffeeClient(answering(200, {}), () => Promise.resolve(undefined));
    expect(await api.readBoard()).toEqual({ kind: 'failed', failure: { kind: 'noCommunity' } });
    expect(asked).toEqual([]);
  });
});
