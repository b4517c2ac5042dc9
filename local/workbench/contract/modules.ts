import type { AmdLoader } from '../browser/amdLoader';
import type { TokenProvider } from '../browser/tokens';
import type { Stage } from './lives';

type Request = readonly [method: string, url: string, headers: Readonly<Record<string, string>>, body: string];
interface HttpModule {
  readonly AadHttpClient: {
    new (...parts: unknown[]): Client;
    readonly configurations: { readonly v1: object };
  };
}
interface Client {
  get(url: string, configuration: object, options?: object): Promise<Response>;
  post(url: string, configuration: object, options: object): Promise<Response>;
  fetch(url: string, configuration: object, options: object): Promise<Response>;
}

/** What the client for an API that Entra guards sends, when it asks for tokens, and what its answers give. */
export async function sendAsSomebody(stage: Stage, loader: AmdLoader, base: string): Promise<unknown> {
  const { AadHttpClient } = (await loader.load('@microsoft/sp-http')) as HttpModule;
  const asked: unknown[] = [];
  const tokens: TokenProvider = {
    getToken(resource, useCachedToken) {
      asked.push([resource, useCachedToken ?? true]);
      return Promise.resolve(`token ${asked.length}`);
    },
  };
  const resource = 'api://guildhall';
  // The one difference that is not hidden: Microsoft's wants the services of the page, ours does without.
  const client =
    base === 'microsoft'
      ? new AadHttpClient(stage.serviceScope, resource, { tokenProvider: tokens })
      : new AadHttpClient(tokens, resource);
  const { v1 } = AadHttpClient.configurations;
  const sent: Request[] = [];
  const usual = window.fetch;
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push([
      request.method,
      new URL(request.url).pathname,
      Object.fromEntries(request.headers),
      await request.text(),
    ]);
    const status = request.url.includes('refused') ? 403 : 200;
    return new Response('{"votes":2}', { status, headers: { etag: '"7"', 'content-type': 'application/json' } });
  };
  try {
    const answers = [
      await client.get('/board', v1, { headers: { 'If-None-Match': '"6"' } }),
      await client.post('/refused', v1, { body: '{"title":"x"}', headers: { 'Content-Type': 'application/json' } }),
      await client.fetch('/votes', v1, { method: 'PUT', body: '{"votes":2}' }),
    ];
    return {
      asked,
      sent,
      answers: await Promise.all(
        answers.map(async (answer) => [answer.ok, answer.status, answer.headers.get('etag'), await answer.json()]),
      ),
    };
  } finally {
    window.fetch = usual;
  }
}

interface CoreLibrary {
  readonly DisplayMode: { readonly Read: number; readonly Edit: number };
  readonly EnvironmentType: Readonly<Record<string, number>>;
  readonly Guid: { parse(text: string): object; tryParse(text: string): object | undefined };
  readonly Version: { parse(text: string): object; tryParse(text: string): object | undefined };
}

/** Values of the core library that web parts compare and store. */
export async function readCoreValues(loader: AmdLoader): Promise<unknown> {
  const { DisplayMode, EnvironmentType, Guid, Version } = (await loader.load(
    '@microsoft/sp-core-library',
  )) as CoreLibrary;
  const guid = '3D9A1C64-7B1E-4C55-A2F7-6A0F5E8B9D30';
  return {
    modes: [DisplayMode.Read, DisplayMode.Edit],
    environments: ['Test', 'Local', 'SharePoint', 'ClassicSharePoint'].map((name) => EnvironmentType[name]),
    guids: [String(Guid.parse(guid)), String(Guid.parse(`{${guid}}`)), String(Guid.tryParse('no guid'))],
    versions: [String(Version.parse('1.0')), String(Version.tryParse('no version'))],
  };
}
