import { AadHttpClient, type AadHttpClientFactory, type SPHttpClient } from '@microsoft/sp-http';
import { foundOnce } from './foundOnce';
import { readTenantProperty } from './readTenantProperty';

/** As much of the page as the way to the API needs. */
export interface Page {
  readonly aadHttpClientFactory: AadHttpClientFactory;
  readonly spHttpClient: SPHttpClient;
  /** Absolute URL of the site the page is on. */
  readonly webUrl: string;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the API's address, without a slash in front: `communities/…`. */
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string;
  /** How long a person is kept waiting for the answer, where the usual time is not enough. */
  readonly patienceInMs?: number;
}

/** As much of a response as is read here. */
export type ApiResponse = Pick<Response, 'ok' | 'status' | 'headers' | 'json'>;

/** Sends one request with the reader's token; rejects when there is no token or no answer. */
export type Send = (request: Request) => Promise<ApiResponse>;

/**
 * The way to the Guildhall API of this organisation. Where it is and under which name Entra knows it stand in two tenant
 * properties, `GuildhallApiUrl` and `GuildhallApiResource`, so that one package serves every organisation.
 *
 * @returns resolves to the way, or to `undefined` while a property is not set; looked up once, and again after a failure
 */
export function guildhallApi(page: Page): () => Promise<Send | undefined> {
  return foundOnce(() => findApi(page));
}

async function findApi(page: Page): Promise<Send | undefined> {
  const read = (key: string): Promise<string | undefined> => readTenantProperty(page.spHttpClient, page.webUrl, key);
  const [address, resource] = await Promise.all([read('GuildhallApiUrl'), read('GuildhallApiResource')]);
  if (!address || !resource) return undefined;
  const client = await page.aadHttpClientFactory.getClient(resource);
  const root = address.replace(/\/+$/, '');
  return ({ method, path, body, etag }) => {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (etag) headers['If-None-Match'] = etag;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const options = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return client.fetch(`${root}/${path}`, AadHttpClient.configurations.v1, options);
  };
}
