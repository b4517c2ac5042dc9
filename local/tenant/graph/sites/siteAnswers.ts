import type { TeamSite } from '../../../seed';
import type { Answer } from '../../http/answer';
import { metadataUrl } from '../directory/collectionAnswer';
import { GraphFailure, badRequest } from '../graphFailure';
import type { GraphCall } from '../graphCall';
import { readSelect } from '../odata/select';
import type { Entity } from '../odata/select';

/** SharePoint's code for a request that makes no sense. */
export const invalidRequest = (message: string): GraphFailure => badRequest(message, 'invalidRequest');
export const nameTaken = (what: string): GraphFailure =>
  new GraphFailure(409, 'nameAlreadyExists', `${what} with the same name already exists.`);

const usualTop = 200;
/** A view of a list holds at most so many items. */
const mostTop = 5000;

/**
 * Refuses what was asked on condition of a version that is gone. Without If-Match nothing is refused.
 *
 * @param etag - of the item; GUID and number are compared, whichever way they are written.
 * @throws GraphFailure 412
 */
export function requireMatch({ headers }: Pick<GraphCall, 'headers'>, etag: string): void {
  const given = headers['if-match'];
  if (given === undefined || given.trim() === '*') return;
  const plain = (text: string): string =>
    text
      .replace(/^\s*W\//i, '')
      .replace(/["{}\s]/g, '')
      .toLowerCase();
  if (plain(given) !== plain(etag))
    throw new GraphFailure(412, 'resourceModified', "ETag does not match current item's value");
}

/** What $select leaves of an entity; what was expanded stays. @throws GraphFailure 400 for an unknown property */
export function selectOf(
  call: GraphCall,
  entity: Entity,
  { type, known, expanded = [] }: { type: string; known: readonly string[]; expanded?: readonly string[] },
): Entity {
  const selected = readSelect(call.query, `microsoft.graph.${type}`, [...known, ...expanded], 'invalidRequest');
  if (!selected) return entity;
  const kept = ['@odata.type', '@odata.etag', 'id', ...selected, ...expanded];
  return Object.fromEntries(kept.filter((name) => entity[name] !== undefined).map((name) => [name, entity[name]]));
}

/** "#sites('...')/lists", as Graph writes the context of an answer. */
export const siteContext = ({ id }: TeamSite, what: string): string =>
  `${metadataUrl}#sites('${encodeURIComponent(id)}')/${what}`;

export const entityAnswer = (context: string, entity: Entity, status = 200): Answer => ({
  status,
  body: { '@odata.context': context, ...entity },
});

/** $top of a collection of SharePoint. @throws GraphFailure 400 for what is no number */
export function readTop(call: GraphCall): number {
  const text = call.query.get('$top');
  if (text === undefined) return usualTop;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw invalidRequest(`Invalid value '${text}' specified for '$top'.`);
  return Math.min(top, mostTop);
}

/**
 * One page of what was found, in a steady order, with the link to the next one. A page begins behind the last one's item: what
 * was added or removed meanwhile moves nothing.
 *
 * @throws GraphFailure 400 for a bad $top or $skiptoken
 */
export function siteCollection<T extends { id: string }>(
  call: GraphCall,
  origin: string,
  found: readonly T[],
  { context, present }: { context: string; present: (one: T) => Entity },
): Answer {
  const top = readTop(call);
  const token = call.query.get('$skiptoken');
  const [, index = '', after = ''] = /^(\d+)\.(.+)$/.exec(Buffer.from(token ?? '', 'base64url').toString('utf8')) ?? [];
  if (token !== undefined && after === '') throw invalidRequest('The $skiptoken is not valid.');
  const place = after === '' ? -1 : found.findIndex(({ id }) => id === after);
  const start = after !== '' && place < 0 ? Math.max(0, Number(index) - 1) : place + 1;
  const page = found.slice(start, start + top);
  const last = page.at(-1);
  const more = start + top < found.length && last !== undefined;
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...(call.query.get('$count') === 'true' && { '@odata.count': found.length }),
      ...(more && { '@odata.nextLink': linkTo(call, origin, `${start + page.length}.${last.id}`) }),
      value: page.map(present),
    },
  };
}

function linkTo(call: GraphCall, origin: string, place: string): string {
  const [path, query = ''] = call.url.split('?', 2) as [string, string?];
  const options = query.split('&').filter((pair) => pair && !/^(\$|%24)?skiptoken=/i.test(pair));
  return `${origin}${path}?${[...options, `$skiptoken=${Buffer.from(place).toString('base64url')}`].join('&')}`;
}
