import { permissionsFor } from '../files/siteAccess';
import type { Marker } from '../delta/deltaMarks';
import { GraphFailure } from '../graphFailure';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { itemWanted } from './itemOperations';
import { listAt } from './listOperations';
import type { SiteParts } from './listOperations';
import { presentDeleted } from './presentItem';
import { invalidRequest, readTop, siteContext } from './siteAnswers';

/** What a token of a list says to this tenant. */
interface ListToken {
  list: string;
  /** The newest change that the caller knows of. */
  since: number;
  /** Tells what there is, and nothing of what went before. */
  first: boolean;
  generation: number;
}

const write = (token: ListToken): string => Buffer.from(JSON.stringify(token)).toString('base64url');

function read(text: string, list: string): ListToken {
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as ListToken | null;
    if (token?.list === list && typeof token.since === 'number') return token;
  } catch {
    // told below, like a token of another list
  }
  throw invalidRequest('The provided token is not valid.');
}

/** `GET /sites/{id}/lists/{id}/items/delta`: each item as it is now, in the order in which they were changed last. */
export function itemDelta(parts: SiteParts, marker: Marker): Operation[] {
  const { store, origin } = parts;
  const linkTo = (call: MatchedCall, token: string): string => {
    const [path, query = ''] = call.url.split('?', 2) as [string, string?];
    const options = query.split('&').filter((pair) => pair && !/^token=/i.test(pair));
    return `${origin}${path}?${[...options, ...(token === '' ? [] : [`token=${token}`])].join('&')}`;
  };

  const run = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const { generation, code } = marker.now();
    const given = call.query.get('token') ?? '';
    const latest: ListToken = { list: list.id, since: list.changes, first: false, generation };
    if (given === 'latest') return answer([], { '@odata.deltaLink': linkTo(call, write(latest)) });
    const token = given === '' ? { ...latest, since: 0, first: true } : read(given, list.id);
    if (token.generation < generation)
      throw new GraphFailure(410, code, 'Resync is required. Start with a full enumeration.', {
        Location: linkTo(call, ''),
      });
    const changed = store.changed(list.id, token.since).filter(({ deleted }) => !token.first || !deleted);
    const page = changed.slice(0, readTop(call));
    const last = page.at(-1);
    const value = page.map((item) =>
      item.deleted ? presentDeleted(item, list) : itemWanted(call, { site, list, item }, origin),
    );
    return page.length < changed.length && last
      ? answer(value, { '@odata.nextLink': linkTo(call, write({ ...token, since: last.change })) })
      : answer(value, { '@odata.deltaLink': linkTo(call, write(latest)) });

    function answer(items: unknown[], link: Record<string, string>) {
      const context = siteContext(site, `lists('${list.id}')/items`);
      return { status: 200, body: { '@odata.context': context, ...link, value: items } };
    }
  };

  const allowed = permissionsFor('read', 'site');
  const path = '/sites/{}/lists/{}/items/delta';
  return ['', '()'].map((end) => ({
    ...{ method: 'GET', path: `${path}${end}`, workload: 'sharepoint', application: allowed, delegated: allowed },
    cost: 1,
    run,
  }));
}
