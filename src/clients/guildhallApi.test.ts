import { guildhallApi, type Page } from './guildhallApi';

interface Sent {
  readonly url: string;
  readonly options: RequestInit;
}

/** A page of an organisation that has set these tenant properties. */
function page(properties: Record<string, string>): Page & { read: string[]; sent: Sent[]; resources: string[] } {
  const read: string[] = [];
  const sent: Sent[] = [];
  const resources: string[] = [];
  const fake = {
    read,
    sent,
    resources,
    webUrl: 'https://harbour.example/sites/practice',
    spHttpClient: {
      get: (url: string) => {
        read.push(url);
        const key = /GetStorageEntity\('(\w+)'\)/.exec(url)?.[1] ?? '';
        const entity = key in properties ? { Value: properties[key] } : { 'odata.null': true };
        return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(entity) });
      },
    },
    aadHttpClientFactory: {
      getClient: (resource: string) => {
        resources.push(resource);
        const fetch = (url: string, _configuration: unknown, options: RequestInit): Promise<unknown> => {
          sent.push({ url, options });
          return Promise.resolve({ ok: true, status: 200 });
        };
        return Promise.resolve({ fetch });
      },
    },
  };
  return fake as unknown as ReturnType<typeof page>; // as much of SharePoint's classes as is used
}

const properties: Record<string, string> = {
  GuildhallApiUrl: 'https://api.example/api/',
  GuildhallApiResource: 'api://guildhall',
};

describe('the way to the API', () => {
  it('is found through the tenant properties, once', async () => {
    const here = page(properties);
    const find = guildhallApi(here);
    const send = await find();
    await find();
    await send?.({ method: 'PUT', path: 'communities/1', body: { votes: 2 }, etag: '"a"' });
    expect(here.read).toEqual([
      "https://harbour.example/sites/practice/_api/web/GetStorageEntity('GuildhallApiUrl')",
      "https://harbour.example/sites/practice/_api/web/GetStorageEntity('GuildhallApiResource')",
    ]);
    expect(here.resources).toEqual(['api://guildhall']);
    expect(here.sent).toEqual([
      {
        url: 'https://api.example/api/communities/1',
        options: {
          method: 'PUT',
          headers: { Accept: 'application/json', 'If-None-Match': '"a"', 'Content-Type': 'application/json' },
          body: '{"votes":2}',
        },
      },
    ]);
  });

  it('is looked for again when a property was missing, so that "try again" can succeed', async () => {
    const set = { ...properties };
    delete set.GuildhallApiUrl;
    const find = guildhallApi(page(set));
    expect(await find()).toBeUndefined();
    set.GuildhallApiUrl = 'https://api.example';
    expect(await find()).toBeDefined();
  });
});
