import { apiClientId, managedIdentityAppId, harbourAndCoast } from '../../seed';
import { serveTenant } from '../serveTenant';
import type { TokenWish } from '../entra/tokenWish';
import type { Tenant } from '../tenantOptions';

/** What came back, with the body as JSON when it is JSON. */
export interface Reply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies have many shapes; each expectation states the one it relies on
  body: any;
}

export type GraphAsker = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

export const identityHeader = 'known-only-to-the-app';
export const mailbox = 'communities@harbourcoast.example';
/** A Saturday evening before the fourth Thursday of March. */
export const now = '2026-03-07T18:00:00.000Z';
const granted = [
  'User.Read.All',
  'GroupMember.ReadWrite.All',
  'Calendars.ReadWrite',
  'Mail.ReadWrite',
  'Mail.Send',
  'Sites.Selected',
];

/** A tenant of the Harbour and Coast Agency on a free port; close it after the test. */
export const startTenant = (overrides: Partial<Parameters<typeof serveTenant>[0]> = {}): Promise<Tenant> =>
  serveTenant({
    seed: harbourAndCoast,
    now,
    identityHeader,
    grants: {
      [managedIdentityAppId]: { application: granted, delegated: [] },
      [apiClientId]: { application: [], delegated: ['User.Read', 'Calendars.ReadWrite'] },
    },
    ...overrides,
  });

/** Any request to the tenant. */
export async function ask(
  tenant: Tenant,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const json = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  const url = path.startsWith('http') ? path : `${tenant.origin}${path}`;
  const response = await fetch(url, {
    method,
    headers: Object.entries({ 'accept-language': 'en-GB', ...json, ...headers }),
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Asks Graph with a token as wished; the product's own application when nothing is said. */
export function graphOf(tenant: Tenant, wish: TokenWish = { app: 'product' }): GraphAsker {
  const { access_token } = tenant.issueToken({ audience: 'graph', ...wish });
  return (method, path, body, headers) => {
    const url = path.startsWith('http') ? path : `/v1.0${path}`;
    return ask(tenant, method, url, { body, headers: { authorization: `Bearer ${access_token}`, ...headers } });
  };
}

/** An event of one hour for these addresses, as a caller posts it. */
export const anEvent = (addresses: string[], overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  subject: 'Lean Coffee',
  body: { contentType: 'html', content: '<p>Bring a topic.</p>' },
  start: { dateTime: '2026-03-26T11:00:00', timeZone: 'Europe/London' },
  end: { dateTime: '2026-03-26T12:00:00', timeZone: 'Europe/London' },
  attendees: addresses.map((address) => ({ emailAddress: { name: address, address }, type: 'required' })),
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 'invitation-1',
  ...overrides,
});
