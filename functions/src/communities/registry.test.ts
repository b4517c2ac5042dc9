import type { Community } from '../platform/Communities';
import type { RegisteredCommunity } from './CommunityStore';
import { Registry } from './registry';

const digital: Community = {
  id: 'digital',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org/board',
  timeZone: 'Europe/London',
  siteId: 'example.sharepoint.com,1,2',
};
const data: Community = { ...digital, id: 'data', name: 'Data Circle' };
const row: RegisteredCommunity = { ...digital, state: 'active', etag: '1' };

/** A registry over rows in a test's hand, with two communities in the settings. */
function world(...rows: RegisteredCommunity[]) {
  const store = { rows, reads: 0, isReachable: true };
  let now = 0;
  const registry = new Registry({
    named: [digital, data],
    store: {
      list: () => {
        store.reads += 1;
        return store.isReachable ? Promise.resolve([...store.rows]) : Promise.reject(new Error('out of reach'));
      },
    },
    time: () => now,
  });
  const names = async () => (await registry.all()).map(({ name }) => name);
  return { registry, store, names, pass: (ms: number) => void (now += ms) };
}

describe('the communities that are served', () => {
  it('are those of the settings while nobody has said otherwise', async () => {
    const { registry } = world();
    expect(await registry.all()).toEqual([digital, data]);
    expect(await registry.find('data')).toEqual(data);
    expect(await registry.find('elsewhere')).toBeUndefined();
  });

  it('are no longer those that were retired, though the settings name them', async () => {
    const { registry, names } = world({ ...row, state: 'retired', retiredAt: '2026-03-26T11:00:00.000Z' });
    expect(await names()).toEqual(['Data Circle']);
    expect(await registry.find('digital')).toBeUndefined();
  });

  it('have the name that the registry gives them, and from the settings what it leaves open', async () => {
    const { siteId: _open, ...rest } = row;
    const { registry } = world({ ...rest, name: 'Digital Guild', purpose: 'Better services.' });
    expect(await registry.all()).toEqual([{ ...digital, name: 'Digital Guild', purpose: 'Better services.' }, data]);
  });

  it('are also those made since', async () => {
    const { registry } = world({ ...row, id: 'design', name: 'Service Designers', purpose: 'Better services.' });
    expect(await registry.all()).toEqual([
      digital,
      data,
      { ...digital, id: 'design', name: 'Service Designers', purpose: 'Better services.' },
    ]);
  });
});

describe('what a host knows of the communities', () => {
  const made = { ...row, id: 'design', name: 'Service Designers' };
  const three = ['Digital Practice', 'Data Circle', 'Service Designers'];

  it('is read once for all who ask, and is half a minute behind at most', async () => {
    const { store, names, registry, pass } = world();
    await Promise.all([names(), registry.find('data')]);
    store.rows.push(made);
    pass(29_999);
    expect(await names()).not.toContain('Service Designers');
    expect(store.reads).toBe(1);
    pass(1);
    expect(await names()).toEqual(three);
  });

  it('is read anew at once by the host that has changed it', async () => {
    const { store, names, registry } = world();
    await names();
    store.rows.push(made);
    registry.forget();
    expect(await names()).toEqual(three);
  });

  it('is what it read last while the registry is out of reach, and the truth again after that', async () => {
    const { store, names, pass } = world(made);
    await names();
    store.isReachable = false;
    pass(30_000);
    expect(await names()).toEqual(three);
    store.isReachable = true;
    store.rows.pop();
    pass(30_000);
    expect(await names()).toEqual(['Digital Practice', 'Data Circle']);
  });

  it('is nothing before it could read the registry: it does not serve what may be retired', async () => {
    const { store, names, registry } = world();
    store.isReachable = false;
    await expect(names()).rejects.toThrow('out of reach');
    await expect(registry.find('digital')).rejects.toThrow('out of reach');
    store.isReachable = true;
    expect(await names()).toEqual(['Digital Practice', 'Data Circle']);
  });
});
