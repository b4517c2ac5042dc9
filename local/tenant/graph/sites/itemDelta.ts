import { permissionsFor } from '../files/siteAccess';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { itemWanted } from './itemOperations';
import type { createListChanges } from './listChanges';
import { listAt } from './listOperations';
import { presentDeleted } from './presentItem';
import { siteContext } from './siteAnswers';
import type { SiteItem } from './siteList';
import type { SiteParts } from './siteParts';

/**
 * The change of an item that counts for a caller. A change of permissions alone is not told to an application: its own access
 * stays the same ("How to retrieve complete set of permission changes while utilizing DeltaLinks"). To a person it is told,
 * whether it matters to this person or not.
 */
export const changeFor =
  ({ caller }: Pick<MatchedCall, 'caller'>, seesSharing = false) =>
  ({ change, changeBefore }: SiteItem): number =>
    caller.actor === 'app' && !seesSharing ? (changeBefore ?? change) : change;

/** `GET /sites/{id}/lists/{id}/items/delta`: each item as it is now, in the order in which they were changed last. */
export function itemDelta(parts: SiteParts, changes: ReturnType<typeof createListChanges>): Operation[] {
  const { rights } = parts;
  const run = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    const { items, link } = changes(call, list, changeFor(call));
    const value = rights
      .readable(call, site, items)
      .map((item) => (item.deleted ? presentDeleted(item, list) : itemWanted(call, { site, list, item }, parts)));
    const context = siteContext(site, `lists('${list.id}')/items`);
    return { status: 200, body: { '@odata.context': context, ...link, value } };
  };

  const allowed = permissionsFor('read', 'site');
  const path = '/sites/{}/lists/{}/items/delta';
  return ['', '()'].map((end) => ({
    ...{ method: 'GET', path: `${path}${end}`, workload: 'sharepoint', application: allowed, delegated: allowed },
    cost: 1,
    run,
  }));
}
