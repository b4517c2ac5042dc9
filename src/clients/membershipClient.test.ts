import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { membershipClient } from './membershipClient';

const rule = { id: 'r', name: 'Product', mode: 'enrol', include: [], exclude: [] } as const;

describe('membership over the API', () => {
  const asked: Request[] = [];
  const ask: Ask = <View>(request: Request) => {
    asked.push(request);
    return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
  };

  it('asks for what the contract says, with every part of the path made safe', async () => {
    const api = membershipClient(ask, () => Promise.resolve('group'));
    await api.read();
    await api.read('"a"');
    await api.readPeople('"p"');
    await api.readRoster();
    await api.previewRule(rule);
    await api.changeRules({ rules: [rule], rulesVersion: 'v' });
    await api.changeThreshold({ removals: 5, removalShare: 0.1, additionShare: 1, rulesVersion: 'v' });
    await api.invite({ text: 'Ana', dryRun: true });
    await api.find('Ana & Bo');
    await api.changeRole('a/b', { as: 'deputy' });
    await api.remove('ana');
    await api.readCouldJoin();
    await api.ask({ key: 'key-1234', personIds: ['ana'], message: 'Come' });
    await api.syncNow();
    await api.dryRun();
    await api.readRun('r/1');
    await api.answerRun('r1', { answer: 'keep', digest: 'd' });
    await api.readAudit();
    await api.readAudit('12_ab');
    await api.readHandover('cy');
    const m = 'membership';
    expect(asked).toEqual([
      { method: 'GET', path: m, patienceInMs: 60_000 },
      { method: 'GET', path: m, etag: '"a"' },
      { method: 'GET', path: `${m}/people`, etag: '"p"' },
      { method: 'GET', path: 'roster' },
      { method: 'POST', path: `${m}/rules/preview`, body: { rule } },
      { method: 'PUT', path: `${m}/rules`, body: { rules: [rule], rulesVersion: 'v' } },
      {
        method: 'PUT',
        path: `${m}/threshold`,
        body: { removals: 5, removalShare: 0.1, additionShare: 1, rulesVersion: 'v' },
      },
      { method: 'POST', path: `${m}/invite`, body: { text: 'Ana', dryRun: true } },
      { method: 'GET', path: `${m}/find?search=Ana%20%26%20Bo` },
      { method: 'POST', path: `${m}/people/a%2Fb/role`, body: { as: 'deputy' } },
      { method: 'POST', path: `${m}/people/ana/remove`, body: {} },
      { method: 'GET', path: `${m}/could-join` },
      {
        method: 'POST',
        path: `${m}/could-join/ask`,
        body: { key: 'key-1234', personIds: ['ana'], message: 'Come' },
      },
      { method: 'POST', path: `${m}/runs`, body: { dryRun: false } },
      { method: 'POST', path: `${m}/runs`, body: { dryRun: true } },
      { method: 'GET', path: `${m}/runs/r%2F1` },
      { method: 'POST', path: `${m}/runs/r1/answer`, body: { answer: 'keep', digest: 'd' } },
      { method: 'GET', path: `${m}/audit` },
      { method: 'GET', path: `${m}/audit?before=12_ab` },
      { method: 'GET', path: 'handover?language=cy' },
    ]);
  });

  it('knows the group, and lives with a host that does not say', async () => {
    expect(await membershipClient(ask, () => Promise.resolve('group')).community()).toBe('group');
    expect(await membershipClient(ask, () => Promise.reject(new Error('Teams'))).community()).toBeUndefined();
  });
});
