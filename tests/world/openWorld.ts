import { startGuildhall } from '../../local/start';
import { runTimer } from './hosts';

export const digitalPractice = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';

/** Somebody of the seed organisation, by the name the workbench knows them by. */
export type PersonName =
  'facilitator' | 'member' | 'contractor' | 'guest' | 'outsider' | 'administrator' | 'manager' | 'neighbour';

export interface ApiAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface WorldOptions extends Omit<Parameters<typeof startGuildhall>[0], 'port'> {
  /** false, where no session of a rhythm, no invitation and nobody who counts what goes out is looked at: they cost much time. */
  readonly planned?: boolean;
}

/** Everything of Guildhall on this machine, with its state in memory, and ways for a test to act in it. */
export async function openWorld({ planned = true, ...options }: WorldOptions = {}) {
  // Whoever wants to see it asks for the quiet minute: elsewhere people are told at once.
  const settings = { GUILDHALL_QUIET_SECONDS: '0', ...options.settings };
  const guildhall = await startGuildhall({ port: 0, ...options, settings });
  await (planned ? guildhall.planNow() : guildhall.readDirectory());
  const { origin } = guildhall;
  const tokens = new Map<string, Promise<string>>();

  async function mint(wish: Record<string, unknown>): Promise<string> {
    const answer = await fetch(`${origin}/_tenant/token`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(wish),
    });
    if (!answer.ok) throw new Error(`no token: ${await answer.text()}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  /** @param person - a name of the workbench, or the address somebody signs in with */
  function tokenOf(person: string): Promise<string> {
    const kept = tokens.get(person) ?? mint({ as: person, audience: 'api' });
    tokens.set(person, kept);
    return kept;
  }

  /** Calls the API with a token of one's own choosing, or without. */
  async function callWith<Body>(
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> {
    const answer = await fetch(`${origin}/api/${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : json),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    const content: unknown = text && !isPage ? JSON.parse(text) : text || undefined;
    return { status: answer.status, headers: answer.headers, body: content as Body };
  }

  return {
    ...guildhall,
    mint,
    callWith,
    call: async <Body = unknown>(
      person: PersonName | (string & {}),
      method: string,
      path: string,
      body?: unknown,
      headers?: Record<string, string>,
    ) => callWith<Body>(await tokenOf(person), method, path, body, headers),
    /** Runs a function that a timer starts, on the first host, and waits for its end. */
    runTimer: (name: string): Promise<void> => runTimer(guildhall.hosts[0] ?? { origin }, name),
    /** Asks the tenant's own tools, which stand in for what an administrator or a network does. */
    tenantTool: async <Body = unknown>(method: string, path: string, body?: unknown): Promise<Body> => {
      const answer = await fetch(`${origin}/_tenant/${path}`, {
        method,
        headers: json,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`/_tenant/${path}: ${answer.status} ${await answer.text()}`);
      const text = await answer.text();
      return (
        text && answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
      ) as Body;
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

const json = { 'content-type': 'application/json' };
