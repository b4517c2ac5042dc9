import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { openActionsClient } from './openActionsClient';

describe('the open actions over the API', () => {
  it('asks for what the contract says, with every part of the path made safe', async () => {
    const asked: Request[] = [];
    const ask: Ask = <View>(request: Request) => {
      asked.push(request);
      return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
    };
    const api = openActionsClient(ask);
    await api.readActions();
    await api.readActions('"a"');
    await api.endAction('a/b', 'done');
    expect(asked).toEqual([
      { method: 'GET', path: 'actions' },
      { method: 'GET', path: 'actions', etag: '"a"' },
      { method: 'PUT', path: 'actions/a%2Fb/state', body: { state: 'done' } },
    ]);
  });
});
