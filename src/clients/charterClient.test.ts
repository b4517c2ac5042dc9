import type { Answer } from './Answer';
import type { Ask } from './askApi';
import { charterClient } from './charterClient';
import type { Request } from './guildhallApi';

describe('the charter over the API', () => {
  const asked: Request[] = [];
  const ask: Ask = <View>(request: Request) => {
    asked.push(request);
    return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
  };

  it('asks for what the contract says, with every part of the path made safe', async () => {
    const api = charterClient(ask);
    const change = { kind: 'remove', clauseId: 'c' } as const;
    const proposed = { change, reason: 'R', weight: 'minor', version: 3 } as const;
    await api.read();
    await api.read('"a"');
    await api.readVersions();
    await api.readVersion(2);
    await api.turnBack(2, { id: 'i', reason: 'It means more.' });
    await api.acknowledge({ version: 3 });
    await api.remind();
    await api.ask({ id: 'q', text: 'Why?' });
    await api.removeQuestion('q/1');
    await api.changeSettings({ audience: 'organisation', reviewMonths: 6 });
    await api.putOnAgenda('cy');
    await api.finishReview();
    await api.setObjective({ id: 'o', text: 'Less', months: 3 });
    await api.checkIn('o/1', { id: 'i', text: 'Half' });
    await api.endObjective('o', { reached: 'partly', text: 'Nearly' });
    await api.readProposal('p/1', '"p"');
    await api.readEnded();
    await api.readEnded('1&2');
    await api.propose({ id: 'p', ...proposed });
    await api.amend('p', { wording: 1, ...proposed });
    await api.support('p', { wording: 1 });
    await api.unsupport('p', { wording: 1 });
    await api.object('p', { id: 'o', reason: 'No', wording: 1 });
    await api.withdrawObjection('p', 'o/1');
    await api.comment('p', { id: 'c', text: 'Hm' });
    await api.adopt('p', { wording: 1 });
    await api.withdraw('p');
    const c = 'charter';
    const get = (path: string, etag?: string) => ({ method: 'GET', path, ...(etag ? { etag } : {}) });
    const post = (path: string, body: object = {}) => ({ method: 'POST', path, body });
    expect(asked).toEqual([
      get(c),
      get(c, '"a"'),
      get(`${c}/versions`),
      get(`${c}/versions/2`),
      post(`${c}/versions/2/turnBack`, { id: 'i', reason: 'It means more.' }),
      post(`${c}/acknowledge`, { version: 3 }),
      post(`${c}/remind`),
      post(`${c}/questions`, { id: 'q', text: 'Why?' }),
      post(`${c}/questions/q%2F1/remove`),
      { method: 'PUT', path: `${c}/settings`, body: { audience: 'organisation', reviewMonths: 6 } },
      post(`${c}/review/agenda`, { language: 'cy' }),
      post(`${c}/review/done`),
      post(`${c}/objective`, { id: 'o', text: 'Less', months: 3 }),
      post(`${c}/objective/o%2F1/checkIn`, { id: 'i', text: 'Half' }),
      post(`${c}/objective/o/outcome`, { reached: 'partly', text: 'Nearly' }),
      get(`${c}/proposals/p%2F1`, '"p"'),
      get(`${c}/proposals`),
      get(`${c}/proposals?before=1%262`),
      post(`${c}/proposals`, { id: 'p', ...proposed }),
      post(`${c}/proposals/p/amend`, { wording: 1, ...proposed }),
      post(`${c}/proposals/p/support`, { wording: 1 }),
      post(`${c}/proposals/p/unsupport`, { wording: 1 }),
      post(`${c}/proposals/p/object`, { id: 'o', reason: 'No', wording: 1 }),
      post(`${c}/proposals/p/objections/o%2F1/withdraw`),
      post(`${c}/proposals/p/comment`, { id: 'c', text: 'Hm' }),
      post(`${c}/proposals/p/adopt`, { wording: 1 }),
      post(`${c}/proposals/p/withdraw`),
    ]);
  });
});
