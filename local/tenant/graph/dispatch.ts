import type { Answer } from '../http/answer';
import { isExchangePermission } from '../entra/audience';
import type { EntityStore } from '../store/entityStore';
import type { Throttle } from '../throttle/throttle';
import type { Grants } from '../grants';
import { accessDenied } from './calendar/mailboxAccess';
import { siteAccessDenied } from './files/siteAccess';
import { GraphFailure } from './graphFailure';
import type { GraphCall, MatchedCall } from './graphCall';
import { createRoutes } from './operation';
import type { Operation, Workload } from './operation';

export interface DispatchParts {
  operations: Operation[];
  store: EntityStore;
  throttle: Throttle;
  grants: Record<string, Grants>;
  /** One name for every spelling of a mailbox. */
  mailboxOf(name: string): string;
  /** Told of every request that this tenant has no answer for. */
  unknown(request: string): void;
}

/** What a request was answered, and how to tell that it has ended: slow answers keep their place in the mailbox's queue. */
export interface Dispatched {
  answer: Answer;
  release: () => void;
}

/** How each part of Microsoft 365 says that a token does not hold the permission. */
const refusals: Record<Workload, () => GraphFailure> = {
  identity: () =>
    new GraphFailure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  outlook: accessDenied,
  sharepoint: siteAccessDenied,
  teams: () => new GraphFailure(403, 'Forbidden', 'Missing role permissions on the request.'),
  subscriptions: () => new GraphFailure(403, 'Forbidden', 'Insufficient privileges to complete the operation.'),
};

/** `/me` is the signed-in person. @throws GraphFailure 400 for an application */
function withoutMe(call: GraphCall): string[] {
  if (call.segments[0]?.toLowerCase() !== 'me') return call.segments;
  if (call.caller.actor === 'app')
    throw new GraphFailure(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  return ['users', call.caller.objectId, ...call.segments.slice(1)];
}

/** Finds the operation for a call, holds it against limits and permissions, and carries it out in one transaction. */
export function createDispatch({ operations, store, throttle, grants, mailboxOf, unknown }: DispatchParts) {
  const route = createRoutes(operations);

  const match = (call: GraphCall): { operation: Operation; matched: MatchedCall } => {
    const segments = withoutMe(call);
    const place = route(segments);
    if (place.kind === 'unknown') {
      unknown(`${call.method} ${call.url}`);
      throw new GraphFailure(400, 'BadRequest', `Resource not found for the segment '${place.segment}'.`);
    }
    const operation = place.operations.find(({ method }) => method === call.method);
    if (!operation) {
      unknown(`${call.method} ${call.url}`);
      throw new GraphFailure(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
    }
    return { operation, matched: { ...call, segments, params: place.params(operation) } };
  };

  const mayCall = ({ workload, application, delegated }: Operation, { caller }: GraphCall): boolean => {
    // What Exchange granted by RBAC for Applications does not stand in the token.
    const byExchange =
      workload === 'outlook' && caller.actor === 'app'
        ? (grants[caller.appId]?.application ?? []).filter(isExchangePermission)
        : [];
    const held = [...caller.permissions, ...byExchange];
    return (caller.actor === 'app' ? application : delegated).some((permission) => held.includes(permission));
  };

  /** @throws GraphFailure */
  return async (call: GraphCall): Promise<Dispatched> => {
    const { operation, matched } = match(call);
    const { release, headers } = throttle.admit(operation, matched, mailboxOf(matched.params[0] ?? ''));
    try {
      if (!mayCall(operation, matched)) throw refusals[operation.workload]();
      if (operation.prepare) await operation.prepare(matched);
      const answer = store.transaction(() => operation.run(matched));
      return { answer: { ...answer, headers: { ...headers, ...answer.headers } }, release };
    } catch (error) {
      release();
      throw error;
    }
  };
}

export type Dispatch = ReturnType<typeof createDispatch>;
