import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { leanCoffeeClient } from './leanCoffeeClient';

describe('the Lean Coffee over the API', () => {
  it('asks for what the contract says, with every part of the path made safe', async () => {
    const asked: Request[] = [];
    const ask: Ask = <View>(request: Request) => {
      asked.push(request);
      return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
    };
    const api = leanCoffeeClient(ask);
    await api.readBoard('"a"');
    await api.proposeTopic('2026-11-26', { id: 't', title: 'Pairing' });
    await api.castVote('2026-11-26', 'a/b', 2);
    await api.changePhase('2026-11-26', 'voting');
    expect(asked).toEqual([
      { method: 'GET', path: 'leanCoffee', etag: '"a"' },
      { method: 'POST', path: 'sessions/2026-11-26/topics', body: { id: 't', title: 'Pairing' } },
      { method: 'PUT', path: 'sessions/2026-11-26/topics/a%2Fb/votes', body: { votes: 2 } },
      { method: 'PUT', path: 'sessions/2026-11-26/phase', body: { phase: 'voting' } },
    ]);
  });
});
