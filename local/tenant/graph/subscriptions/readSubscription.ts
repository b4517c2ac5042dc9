import { GraphFailure, badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { GraphCall } from '../graphCall';
import { isOnThisMachine } from './outgoing';
import { permissionsFor, readResource } from './resources';
import { longestClientState, longestMinutes, shortestMinutes } from './subscription';
import type { Subscription } from './subscription';

const minuteMs = 60_000;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const invalid = (message: string): GraphFailure => badRequest(message, 'InvalidRequest');

/** When a subscription shall end; a wish for less than 45 minutes is raised to that. @throws GraphFailure 400 */
export function readExpiration(value: unknown, now: Date): string {
  if (typeof value !== 'string' || !time.test(value) || Number.isNaN(Date.parse(value)))
    throw invalid('The expirationDateTime must be given, as a time with an offset.');
  const wanted = Date.parse(value);
  if (wanted <= now.getTime()) throw invalid('Subscription expiration must be in the future.');
  if (wanted > now.getTime() + longestMinutes * minuteMs)
    throw invalid(`Subscription expiration can only be ${longestMinutes} minutes in the future.`);
  return new Date(Math.max(wanted, now.getTime() + shortestMinutes * minuteMs)).toISOString();
}

function readAddress(body: Record<string, unknown>, name: string): string {
  const address = body[name];
  if (typeof address !== 'string' || !URL.canParse(address))
    throw badRequest(`The ${name} must be the address of an endpoint.`, 'ValidationError');
  if (!isOnThisMachine(address))
    throw badRequest(`The ${name} must be on this machine: the local tenant calls nobody else.`, 'ValidationError');
  return address;
}

/** Only `updated` and `deleted` are known of users and groups. */
function readChangeType(value: unknown): string {
  const types = typeof value === 'string' ? value.split(',').map((type) => type.trim().toLowerCase()) : [];
  if (types.length === 0 || types.some((type) => type !== 'updated' && type !== 'deleted'))
    throw invalid('The changeType of users and groups is "updated", "deleted" or both, with a comma between.');
  return types.join(',');
}

function readClientState(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.length > longestClientState)
    throw invalid(`The clientState is a text of at most ${longestClientState} characters.`);
  return value;
}

/**
 * What `POST /subscriptions` asks for.
 *
 * @param readOnly permissions that also write do not let an application subscribe.
 * @throws GraphFailure 400, or 403 when the caller may not read the resource
 */
export function readSubscription(
  call: GraphCall,
  { now, readOnly }: { now: Date; readOnly: boolean },
): Omit<Subscription, 'id'> {
  const body = objectBody(call);
  const resource = typeof body.resource === 'string' ? readResource(body.resource) : undefined;
  if (!resource) throw invalid(`The resource '${String(body.resource)}' cannot be subscribed to in this tenant.`);
  const allowed = permissionsFor(resource, readOnly);
  if (!allowed.some((permission) => call.caller.permissions.includes(permission)))
    throw new GraphFailure(
      403,
      'ExtensionError',
      `Operation: Create; Exception: [Status Code: Forbidden; Reason: One of ${allowed.join(', ')} is needed.]`,
    );
  if (body.includeResourceData === true) throw invalid('Users and groups come without resource data.');
  return {
    resource: String(body.resource),
    changeType: readChangeType(body.changeType),
    clientState: readClientState(body.clientState),
    notificationUrl: readAddress(body, 'notificationUrl'),
    lifecycleNotificationUrl:
      body.lifecycleNotificationUrl === undefined || body.lifecycleNotificationUrl === null
        ? null
        : readAddress(body, 'lifecycleNotificationUrl'),
    expirationDateTime: readExpiration(body.expirationDateTime, now),
    latestSupportedTlsVersion:
      typeof body.latestSupportedTlsVersion === 'string' ? body.latestSupportedTlsVersion : 'v1_2',
    applicationId: call.caller.appId,
    creatorId: call.caller.objectId,
  };
}
