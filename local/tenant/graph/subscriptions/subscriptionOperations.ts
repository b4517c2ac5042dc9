import { metadataUrl } from '../directory/collectionAnswer';
import { toReadGroups } from '../directory/groupAccess';
import { randomGuid } from '../directory/randomGuid';
import { GraphFailure, badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { GraphCall, MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { validateAddress } from './outgoing';
import { readExpiration, readSubscription } from './readSubscription';
import { mostPerApplication, mostPerTenant } from './subscription';
import type { Subscription } from './subscription';
import type { SubscriptionBook } from './subscriptionBook';

export interface SubscriptionParts {
  book: SubscriptionBook;
  now: () => Date;
  random: () => number;
  /** Permissions that also write let nobody subscribe, as Microsoft's page on creating subscriptions has it. */
  readOnly: boolean;
  /** How long an address may take to answer. */
  withinMs: number;
  /** Ends with the tenant. */
  signal: AbortSignal;
}

/** Reading a resource is what a subscription needs; which one, the body of the request says. */
const anyRead = [...toReadGroups, 'User.Read.All', 'User.ReadBasic.All', 'User.ReadWrite.All'];

function present({ paused: _paused, warned: _warned, ...subscription }: Subscription) {
  return {
    ...subscription,
    includeResourceData: null,
    encryptionCertificate: null,
    encryptionCertificateId: null,
    notificationQueryOptions: null,
    notificationUrlAppId: null,
  };
}

/** @throws GraphFailure 403 beyond the quotas, 409 for what the application is subscribed to already */
function requireRoom(book: SubscriptionBook, wanted: Omit<Subscription, 'id'>): void {
  const all = book.list();
  const own = all.filter(({ applicationId }) => applicationId === wanted.applicationId);
  const same = own.find(({ resource, changeType }) => resource === wanted.resource && changeType === wanted.changeType);
  if (same)
    throw new GraphFailure(409, 'Conflict', `Subscription Id ${same.id} already exists for the requested combination`);
  if (own.length >= mostPerApplication || all.length >= mostPerTenant)
    throw new GraphFailure(
      403,
      'Forbidden',
      `The limit of ${own.length >= mostPerApplication ? `${mostPerApplication} subscriptions of an application` : `${mostPerTenant} subscriptions`} in a tenant is reached.`,
    );
}

/** Operations on subscriptions: an application sees its own. */
export function subscriptionOperations(parts: SubscriptionParts): Operation[] {
  const { book, now, random, readOnly, withinMs, signal } = parts;
  const wish = (call: GraphCall) => readSubscription(call, { now: now(), readOnly });

  const own = (call: MatchedCall): Subscription => {
    const found = book.get(call.params[0] ?? '');
    if (found?.applicationId !== call.caller.appId)
      throw new GraphFailure(404, 'ResourceNotFound', 'The object was not found.');
    return found;
  };
  const shown = (status: number, subscription: Subscription) => ({
    status,
    body: { '@odata.context': `${metadataUrl}#subscriptions/$entity`, ...present(subscription) },
  });

  const operation = (
    method: Operation['method'],
    path: string,
    run: Operation['run'],
    prepare?: Operation['prepare'],
  ): Operation => ({ workload: 'subscriptions', method, path, application: anyRead, delegated: anyRead, run, prepare });

  return [
    operation(
      'POST',
      '/subscriptions',
      (call) => {
        const wanted = wish(call);
        requireRoom(book, wanted);
        const made = { ...wanted, id: randomGuid(random) };
        book.keep(made);
        return shown(201, made);
      },
      async (call) => {
        const wanted = wish(call);
        requireRoom(book, wanted);
        const { notificationUrl, lifecycleNotificationUrl } = wanted;
        for (const address of new Set([notificationUrl, lifecycleNotificationUrl ?? notificationUrl]))
          await validateAddress(address, { withinMs, signal });
      },
    ),
    operation('GET', '/subscriptions', (call) => ({
      status: 200,
      body: {
        '@odata.context': `${metadataUrl}#subscriptions`,
        value: book
          .list()
          .filter(({ applicationId }) => applicationId === call.caller.appId)
          .map(present),
      },
    })),
    operation('GET', '/subscriptions/{}', (call) => shown(200, own(call))),
    operation('PATCH', '/subscriptions/{}', (call) => {
      const found = own(call);
      const { expirationDateTime, ...others } = objectBody(call);
      const [other] = Object.keys(others);
      if (other) throw badRequest(`Only expirationDateTime can be changed, not ${other}.`, 'InvalidRequest');
      // Renewing is authorizing anew.
      const { paused: _paused, warned: _warned, ...rest } = found;
      const renewed = { ...rest, expirationDateTime: readExpiration(expirationDateTime, now()) };
      book.keep(renewed);
      return shown(200, renewed);
    }),
    operation('DELETE', '/subscriptions/{}', (call) => {
      book.remove(own(call).id);
      return { status: 204 };
    }),
  ];
}
