import { randomUUID } from 'node:crypto';
import type { TokenCredential } from '@azure/identity';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

const graphOrigin = 'https://graph.microsoft.com';
/** Whatever was granted there. */
export const graphScope = `${graphOrigin}/.default`;

/** Where requests really go. */
export interface SendOptions {
  /** Development only: the local tenant's origin, which stands in for Graph. */
  readonly redirectTo?: string;
  /** Development only: the name of this instance, for the tenant's recording. */
  readonly instance?: string;
}

/** Puts the token of whoever acts on each request, and the headers that Graph wants from a server. */
export function authorise(credential: TokenCredential, next: Middleware): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const token = await credential.getToken(graphScope);
      if (!token) throw new Error('no token for Microsoft Graph');
      const headers = new Headers(context.options?.headers as Record<string, string> | undefined);
      headers.set('authorization', `Bearer ${token.token}`);
      headers.set('client-request-id', randomUUID());
      // Node's fetch says `*`, which some services of Graph refuse as a culture.
      headers.set('accept-language', 'en-GB');
      context.options = { ...context.options, headers: Object.fromEntries(headers) };
      await next.execute(context);
    },
  };
}

/** The last link: sends the request to Graph and nowhere else, or in development to the local tenant and nowhere else. */
export function send({ redirectTo, instance }: SendOptions): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
      if (url.origin !== graphOrigin) throw new Error('a request to something else than Microsoft Graph was stopped');
      const target = redirectTo ? new URL(url.pathname + url.search, redirectTo) : url;
      const headers = {
        ...(context.options?.headers as Record<string, string>),
        ...(redirectTo && instance ? { 'x-dev-instance': instance } : {}),
      };
      context.response = await fetch(target, { ...context.options, headers });
    },
  };
}
