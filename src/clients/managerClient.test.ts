import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { managerClient } from './managerClient';

describe('a communities manager over the API', () => {
  it('asks for what the contract says, with every part of the path made safe', async () => {
    const asked: Request[] = [];
    const ask: Ask = <View>(request: Request) => {
      asked.push(request);
      return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
    };
    const api = managerClient(ask);
    const idea = { key: 'k', name: 'Content', purpose: 'Plain words everywhere.' };
    await api.readManager();
    await api.readManager('"a"');
    await api.create(idea);
    await api.change('a/b', { name: 'Words' });
    await api.declineProposal('p/1', { reason: 'Data does this.' });
    await api.nameLead('a/b', { personId: 'ana' });
    await api.merge('a/b', 'c');
    await api.split('c', { into: 'd', personIds: ['ana'], move: true });
    await api.retire('c');
    await api.reopen('c');
    await api.readHandover('a/b', 'cy');
    await api.readRoster('a/b');
    expect(asked).toEqual([
      { method: 'GET', path: 'manager/communities', patienceInMs: 60_000 },
      { method: 'GET', path: 'manager/communities', etag: '"a"' },
      { method: 'POST', path: 'manager/communities', body: idea },
      { method: 'PUT', path: 'manager/communities/a%2Fb', body: { name: 'Words' } },
      { method: 'POST', path: 'manager/proposals/p%2F1/decline', body: { reason: 'Data does this.' } },
      { method: 'POST', path: 'manager/communities/a%2Fb/lead', body: { personId: 'ana' } },
      { method: 'POST', path: 'manager/communities/a%2Fb/merge', body: { into: 'c' } },
      { method: 'POST', path: 'manager/communities/c/split', body: { into: 'd', personIds: ['ana'], move: true } },
      { method: 'POST', path: 'manager/communities/c/retire', body: {} },
      { method: 'POST', path: 'manager/communities/c/reopen', body: {} },
      { method: 'GET', path: 'manager/communities/a%2Fb/handover?language=cy' },
      { method: 'GET', path: 'manager/communities/a%2Fb/roster' },
    ]);
  });
});
