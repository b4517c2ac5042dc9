import type { TokenProvider } from '../tokens';

type Options = Omit<RequestInit, 'headers'> & { headers?: HeadersInit };

/** Wraps the browser's answer under the names that Microsoft's clients give it. */
export class HttpClientResponse {
  constructor(readonly nativeResponse: Response) {}
  get ok(): boolean {
    return this.nativeResponse.ok;
  }
  get status(): number {
    return this.nativeResponse.status;
  }
  get statusText(): string {
    return this.nativeResponse.statusText;
  }
  get headers(): Headers {
    return this.nativeResponse.headers;
  }
  get url(): string {
    return this.nativeResponse.url;
  }
  get bodyUsed(): boolean {
    return this.nativeResponse.bodyUsed;
  }
  json(): Promise<unknown> {
    return this.nativeResponse.json();
  }
  text(): Promise<string> {
    return this.nativeResponse.text();
  }
  clone(): HttpClientResponse {
    return new HttpClientResponse(this.nativeResponse.clone());
  }
}

/** What the clients have in common: a configuration is required, and `get` and `post` are `fetch` with a method. */
export abstract class HttpClient {
  static readonly configurations = { v1: { flags: {} } };

  get(url: string, configuration: object, options?: Options): Promise<HttpClientResponse> {
    return this.fetch(url, configuration, { ...options, method: 'GET' });
  }
  post(url: string, configuration: object, options: Options): Promise<HttpClientResponse> {
    return this.fetch(url, configuration, { ...options, method: 'POST' });
  }
  async fetch(url: string, configuration: object, options: Options): Promise<HttpClientResponse> {
    if (typeof configuration !== 'object') {
      throw new Error('The value for "configuration" must not be undefined');
    }
    return new HttpClientResponse(await this.send(url, options));
  }
  protected abstract send(url: string, options: Options): Promise<Response>;
}

/** Plain requests without anybody's name. */
export class PlainHttpClient extends HttpClient {
  protected send(url: string, options: Options): Promise<Response> {
    return fetch(url, options);
  }
}

/** Requests to SharePoint: OData 4 and JSON, in the name of whoever is signed in. */
export class SPHttpClient extends HttpClient {
  protected send(url: string, options: Options): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set('accept', headers.get('accept') ?? 'application/json');
    headers.set('odata-version', headers.get('odata-version') ?? '4.0');
    if (options.body && !headers.has('content-type')) {
      headers.set('content-type', 'application/json; charset=utf-8');
    }
    return fetch(url, { credentials: 'same-origin', ...options, headers });
  }
}

/** Requests to an API that Entra guards, with the person's token for it. */
export class AadHttpClient extends HttpClient {
  constructor(
    private readonly tokens: TokenProvider,
    private readonly resource: string,
  ) {
    super();
  }
  /**
   * After a 403 the very same request is sent once more with a new token, whatever its method, as Microsoft's client does it:
   * an API has to bear hearing a refused request twice.
   */
  protected async send(url: string, options: Options): Promise<Response> {
    const answer = await this.sendWith(await this.tokens.getToken(this.resource), url, options);
    return answer.status === 403
      ? this.sendWith(await this.tokens.getToken(this.resource, false), url, options)
      : answer;
  }
  private sendWith(token: string, url: string, options: Options): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(new Request(url, { ...options, headers }));
  }
}
