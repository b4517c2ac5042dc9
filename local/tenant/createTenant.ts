import { createClock } from './clock/tenantClock';
import { createTokenIssuer } from './entra/accessTokens';
import { answerEntra } from './entra/entraEndpoints';
import { answerManagedIdentity } from './entra/managedIdentity';
import { createSignInPolicy } from './entra/signInPolicy';
import { SigningKeys } from './entra/signingKeys';
import { grantTokenWish } from './entra/tokenWish';
import { FaultList } from './faults/faults';
import { viewMailbox } from './graph/calendar/mailboxView';
import { createDirectory } from './graph/directory/directory';
import { createDispatch } from './graph/dispatch';
import { createOperations } from './graph/graphOperations';
import { createGraphService } from './graph/graphService';
import { send } from './http/answer';
import { askedAt, refusedAsForeign } from './http/loopbackOnly';
import { BodyTooLarge, readBody } from './http/readBody';
import { Recording } from './recording/recording';
import { openState } from './store/tenantState';
import type { Tenant, TenantOptions } from './tenantOptions';
import { limitsFor } from './throttle/limits';
import { Throttle } from './throttle/throttle';
import { mailboxTools } from './tools/mailboxTools';
import { signInTools } from './tools/signInTools';
import { createTools } from './tools/tools';

const startsWith = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/**
 * A stateful stand-in for the parts of Entra ID and Microsoft Graph v1.0 that Guildhall uses. It is a request handler: whoever
 * owns the HTTP server hands it the paths that it `handles`.
 *
 * @throws Error when the journal is damaged or of another seed.
 */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { origin, seed, grants } = options;
  const state = openState(seed, options.journal);
  const clock = createClock(state.settings, options.now);
  const directory = createDirectory(state, clock.now);
  const keys = new SigningKeys(state.keys);
  const issuer = createTokenIssuer(origin, seed.tenantId, keys);
  const policy = createSignInPolicy(state.settings);
  const entra = { origin, seed, issuer, keys, grants, directory, policy };
  const limits = { ...limitsFor(seed.users.length), ...options.limits };
  const faults = new FaultList();
  const recording = new Recording(options.journal && `${options.journal}.recording`);
  const unknown = new Set<string>();
  const filesFolder = options.journal === undefined ? {} : { filesFolder: `${options.journal}.files` };
  const { quotaBytes } = limits;
  const { operations, book, mailboxes, addresses, ...graphParts } = createOperations(
    { ...options, ...filesFolder, quotaBytes, faults },
    { state, directory, now: clock.now, recipientsPerDay: limits.recipientsPerDay },
  );
  const product = new Set(seed.applications.filter(({ kind }) => kind !== 'tool').map(({ appId }) => appId));

  const dispatch = createDispatch({
    operations,
    store: state.store,
    throttle: new Throttle(limits),
    grants,
    mailboxOf: (name) => book.mailboxOf(directory.userById(name)?.mail ?? name),
    unknown: (request) => unknown.add(request),
  });
  const graph = createGraphService({
    tenantId: seed.tenantId,
    publicKeyOf: (kid) => keys.publicKey(kid),
    dispatch,
    faults,
    recording,
    uploadBytes: limits.uploadBytes,
    isProduct: ({ appId }) => product.has(appId),
  });

  const open: Omit<Tenant, 'handle' | 'handles' | 'close'> = {
    origin,
    clock,
    recording,
    faults,
    isAuthority: (path) => startsWith(path.split('?')[0] ?? '', `/${seed.tenantId}`),
    issueToken: (wish) => {
      const { access_token, expires_on } = grantTokenWish(wish, { seed, directory, issuer, grants });
      return { access_token, expires_on };
    },
    mailbox: (address) => viewMailbox(book, address, clock.now()),
    mailKinds: (address) =>
      book
        .inbox(book.mailboxOf(address))
        .map(({ mail }) => mail.kind)
        .reverse(),
    unknownRequests: () => [...unknown],
  };
  const mailboxIn = (address: string, zone: string) => viewMailbox(book, address, clock.now(), zone);
  const tools = createTools({
    tenant: open,
    seed,
    directory,
    keys,
    forgetUnknown: () => unknown.clear(),
    mailboxIn,
    transaction: (work) => state.store.transaction(work),
    further: {
      ...mailboxTools(book, mailboxes, directory),
      ...signInTools(policy, seed, directory),
      ...graphParts.tools,
    },
  });

  const handle: Tenant['handle'] = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (addresses.handles(pathname)) return addresses.answer(request, response);
    if (startsWith(pathname, '/v1.0') || startsWith(pathname, '/beta')) return graph(request, response);
    const isEntra = startsWith(pathname, `/${seed.tenantId}`);
    const foreign = isEntra ? null : refusedAsForeign(request);
    if (foreign) return send(response, { status: 403, body: { error: foreign } });
    const method = request.method ?? 'GET';
    const body = await readBody(request).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return null;
      throw error;
    });
    if (body === null) return send(response, { status: 413, body: { error: 'The request body is too large.' } });
    if (isEntra) return send(response, answerEntra(entra, askedAt(request, origin), method, pathname, body));
    if (pathname === '/msi/token') {
      const given = request.headers['x-identity-header'];
      return send(
        response,
        answerManagedIdentity(
          entra,
          options.identityHeader,
          given === undefined ? undefined : String(given),
          searchParams,
        ),
      );
    }
    send(response, tools(method, pathname, searchParams, body));
  };

  return {
    ...open,
    handles: (path) =>
      ['/v1.0', '/beta', '/_api/v2.0', '/msi/token', '/_tenant', `/${seed.tenantId}`].some((prefix) =>
        startsWith(path.split('?')[0] ?? '', prefix),
      ),
    handle,
    close: async () => {
      await graphParts.close();
      clock.rest();
      state.store.close();
    },
  };
}
