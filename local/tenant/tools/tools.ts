import type { TenantSeed } from '../../seed';
import { durationMs } from '../clock/isoDuration';
import { ToolRefusal } from '../entra/tokenWish';
import type { TokenWish } from '../entra/tokenWish';
import type { SigningKeys } from '../entra/signingKeys';
import type { Fault } from '../faults/fault';
import type { RandomFault } from '../faults/randomFaults';
import type { Directory } from '../graph/directory/directory';
import type { MailboxView } from '../graph/calendar/mailboxView';
import type { Answer } from '../http/answer';
import type { Tenant } from '../tenantOptions';
import { membershipTools } from './membershipTools';
import { findPeople, listPeople, listPersonas } from './people';
import { findTool, ok } from './tool';
import type { Tool, Tools } from './tool';

export interface ToolParts {
  tenant: Omit<Tenant, 'handle' | 'handles' | 'close'>;
  seed: TenantSeed;
  directory: Directory;
  keys: SigningKeys;
  forgetUnknown(): void;
  mailboxIn(address: string, zone: string): MailboxView;
  /** Makes the changes of one tool durable together. */
  transaction<R>(work: () => R): R;
  /** Tools of single parts of the tenant. */
  further: Tools;
}

const prefix = '/_tenant';

function toolsOf({ tenant, seed, directory, keys, forgetUnknown, mailboxIn, further }: ToolParts): Tools {
  const { clock, recording, faults } = tenant;
  const clockView = (): Answer => ok({ now: clock.now().toISOString(), offsetMs: clock.offsetMs() });
  const setClock: Tool['run'] = ({ body }) => {
    if (typeof body.now === 'string') clock.set(body.now);
    else if (typeof body.advance === 'string') clock.advance(durationMs(body.advance));
    else throw new ToolRefusal('Give {"now": "2026-03-26T10:55:00Z"} or {"advance": "PT5M"}.');
    return clockView();
  };
  const addFault: Tool['run'] = ({ body }) => {
    if (typeof body.match !== 'object' || body.match === null)
      throw new ToolRefusal('A fault needs "match", {} for every request.');
    const { status } = body;
    if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 400 && Number(status) <= 599))
      throw new ToolRefusal('A fault answers with a status from 400 to 599.');
    return { status: 201, body: faults.add(body as unknown as Fault | RandomFault) };
  };

  return {
    'POST /token': {
      says: '{as: persona, id or mail, audience: api|graph} or {app: tools|product, roles}: a token',
      run: ({ body }) => ok(tenant.issueToken(body as TokenWish)),
    },
    'GET /people': {
      says: '?search=words: at most fifty accounts; ?only=personas; without either everybody, personas first: whom one can be',
      run: ({ query }) => {
        const words = query.get('search');
        if (words !== null) return ok(findPeople(seed, directory, words));
        return ok((query.get('only') === 'personas' ? listPersonas : listPeople)(seed, directory));
      },
    },
    'GET /recording': {
      says: "the product's Graph traffic, NDJSON",
      run: () => ({
        status: 200,
        headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
        body: recording.ndjson(),
      }),
    },
    'DELETE /recording': { says: 'forgets the traffic', run: () => (recording.clear(), { status: 204 }) },
    'GET /faults': { says: 'armed faults and how often they hit', run: () => ok(faults.list()) },
    'POST /faults': {
      says: '{match: {method, path, body}, times (1), skip, status, retryAfter, html, afterEffect, drop: before|after, delayMs, teamsLinkAfterReads, sentCopyAfterReads}, or a share of all: {match, share, kinds, seed, times}',
      run: addFault,
    },
    'DELETE /faults': { says: 'disarms all', run: () => (faults.clear(), { status: 204 }) },
    'GET /clock': { says: "the tenant's time and how far it is ahead of real time", run: clockView },
    'PUT /clock': { says: '{now: ISO time} or {advance: ISO 8601 duration}', run: setClock },
    'GET /mailboxes/{}': {
      says: '{address}?timeZone=: calendar and inbox (invitations and mails) of an address, inside or outside',
      run: ({ keys: [address = ''], query }) => ok(mailboxIn(address, query.get('timeZone') ?? 'UTC')),
    },
    'POST /keys/rotate': {
      says: 'a new signing key; {retireOld: true} withdraws the old ones',
      run: ({ body }) => ok({ kid: keys.rotate(body.retireOld === true) }),
    },
    'GET /unknown': {
      says: 'Graph requests that this tenant has no answer for',
      run: () => ok(tenant.unknownRequests()),
    },
    'DELETE /unknown': { says: 'forgets them', run: () => (forgetUnknown(), { status: 204 }) },
    ...membershipTools(directory),
    ...further,
  };
}

function readJson(text: string): Record<string, unknown> {
  if (text === '') return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new ToolRefusal('The body must be a JSON object.');
  return value as Record<string, unknown>;
}

/** Answers `/_tenant/...`: what scripts, tests and the workbench need to see and to move. */
export function createTools(
  parts: ToolParts,
): (method: string, path: string, query: URLSearchParams, body: string) => Answer {
  const tools = toolsOf(parts);
  const find = findTool(tools);
  const help = Object.entries(tools).map(([name, { says }]) => ({ tool: name.replace(' ', ` ${prefix}`), says }));

  return (method, path, query, text) => {
    const place = path.slice(prefix.length).replace(/\/$/, '') || '/';
    if (method === 'GET' && place === '/') return ok(help);
    try {
      const found = find(method, place);
      if (!found) throw new ToolRefusal(`There is no ${method} ${path}. GET ${prefix} lists what there is.`, 404);
      return parts.transaction(() => found.tool.run({ body: readJson(text), keys: found.keys, query }));
    } catch (error) {
      const status = error instanceof ToolRefusal ? error.status : 400;
      return { status, body: { error: error instanceof Error ? error.message : String(error) } };
    }
  };
}
