import type { MatchedCall } from '../graphCall';
import type { Marker } from '../delta/deltaMarks';
import { GraphFailure } from '../graphFailure';
import { invalidRequest, readTop } from './siteAnswers';
import type { SiteItem, SiteList } from './siteList';
import type { SiteStore } from './siteStore';

/** What a token of a list says to this tenant. */
interface ListToken {
  list: string;
  /** The newest change that the caller knows of. */
  since: number;
  /** Tells what there is, and nothing of what went before. */
  first: boolean;
  generation: number;
  /** When it was given, ISO. */
  at: string;
}

/** So long SharePoint keeps its log of changes ("Overview of the change log": 60 days unless set otherwise). */
const keptMs = 60 * 86_400_000;

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

/** One page of what changed in a list. */
export interface ChangePage {
  /** By the change that touched them last; each as it is now, also those in the recycle bin. */
  items: SiteItem[];
  /** Told to somebody who knows nothing of the list. */
  first: boolean;
  /** The newest change that the caller knew of when this round began. */
  since: number;
  link: Record<string, string>;
}

/** Which change of an item counts for a caller: one of its permissions may not. */
export type ChangeOf = (item: SiteItem) => number;

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * The change log of lists, as "listItem: delta" and "driveItem: delta" tell it: pages, `token=latest`, a time as a token, and 410
 * with a Location for a token that is withdrawn or older than the log. What is told can be told again; who asks has to bear it.
 *
 * @param replays - how many items that were told before stand on a page once more
 */
export function createListChanges({
  store,
  origin,
  marker,
  now,
  replays,
}: {
  store: SiteStore;
  origin: string;
  marker: Marker;
  now: () => Date;
  replays: () => number;
}): (call: MatchedCall, list: SiteList, changeOf: ChangeOf) => ChangePage {
  const linkTo = (call: MatchedCall, token: string): string => {
    const [path, query = ''] = call.url.split('?', 2) as [string, string?];
    const options = query.split('&').filter((pair) => pair && !/^token=/i.test(pair));
    return `${origin}${path}?${[...options, ...(token === '' ? [] : [`token=${token}`])].join('&')}`;
  };
  /** The last change before a time. */
  const changeAt = (listId: string, time: string): number => {
    const earlier = store.changed(listId, 0).filter((item) => Date.parse(item.lastModifiedDateTime) < Date.parse(time));
    return earlier.reduce((newest, { change }) => Math.max(newest, change), 0);
  };

  return (call, list, changeOf) => {
    const { generation, code } = marker.now();
    const at = now().toISOString();
    const given = call.query.get('token') ?? '';
    const latest: ListToken = { list: list.id, since: list.changes, first: false, generation, at };
    if (given === 'latest')
      return { items: [], first: true, since: list.changes, link: { '@odata.deltaLink': linkTo(call, write(latest)) } };
    const token = readGiven();
    const gone = token.generation < generation ? code : isOld(token) ? 'resyncChangesApplyDifferences' : undefined;
    if (gone !== undefined)
      throw new GraphFailure(410, gone, 'Resync is required. Start with a full enumeration.', {
        Location: linkTo(call, ''),
      });
    const all = store.changed(list.id, 0).sort((one, other) => changeOf(one) - changeOf(other));
    const fresh = all.filter((item) => changeOf(item) > token.since && !(token.first && item.deleted));
    const page = fresh.slice(0, readTop(call));
    const last = page.at(-1);
    const again = token.since > 0 && replays() > 0 ? all.filter((item) => changeOf(item) <= token.since) : [];
    const items = [...again.slice(-replays()), ...page];
    const link: Record<string, string> =
      page.length < fresh.length && last
        ? { '@odata.nextLink': linkTo(call, write({ ...token, since: changeOf(last), at })) }
        : { '@odata.deltaLink': linkTo(call, write(latest)) };
    return { items, first: token.first, since: token.since, link };

    function readGiven(): ListToken {
      if (given === '') return { ...latest, since: 0, first: true };
      return timestamp.test(given) ? { ...latest, since: changeAt(list.id, given) } : read(given, list.id);
    }
    function isOld({ at: issued }: ListToken): boolean {
      return now().getTime() - Date.parse(issued) > keptMs;
    }
  };
}
