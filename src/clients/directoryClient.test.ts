import type { Answer } from './Answer';
import type { Ask } from './askApi';
import { directoryClient } from './directoryClient';
import type { Request } from './guildhallApi';

describe('the directory of communities over the API', () => {
  it('asks for what the contract says, with every part of the path made safe', async () => {
    const asked: Request[] = [];
    const ask: Ask = <View>(request: Request) => {
      asked.push(request);
      return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
    };
    const api = directoryClient(ask);
    await api.readDirectory();
    await api.readDirectory('"a"');
    await api.join('a/b');
    await api.leave('c');
    await api.decline('c', { reason: 'noTime' });
    await api.reconsider('c');
    await api.readRoster('a/b', '"r"');
    await api.saveProfile({ askAbout: ['Plain words'] });
    await api.propose({ key: 'k', name: 'Content', purpose: 'Plain words everywhere.' });
    expect(asked).toEqual([
      { method: 'GET', path: 'directory', patienceInMs: 60_000 },
      { method: 'GET', path: 'directory', etag: '"a"' },
      { method: 'POST', path: 'communities/a%2Fb/membership/join', body: {} },
      { method: 'POST', path: 'communities/c/membership/leave', body: {} },
      { method: 'POST', path: 'communities/c/membership/decline', body: { reason: 'noTime' } },
      { method: 'POST', path: 'communities/c/membership/reconsider', body: {} },
      { method: 'GET', path: 'communities/a%2Fb/roster', etag: '"r"' },
      { method: 'PUT', path: 'me/profile', body: { askAbout: ['Plain words'] } },
      {
        method: 'POST',
        path: 'communities/propose',
        body: { key: 'k', name: 'Content', purpose: 'Plain words everywhere.' },
      },
    ]);
  });
});
