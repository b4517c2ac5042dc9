import type { TenantSeed } from '../../../seed';
import { ToolRefusal } from '../../entra/tokenWish';
import type { Collection } from '../../store/collection';
import { done } from '../../tools/tool';
import type { Tools } from '../../tools/tool';
import type { Directory } from '../directory/directory';
import { createPersonFinder } from './personAt';
import { isPage } from './presentPage';
import type { SitePage } from './presentPage';
import type { SiteParts } from './siteParts';
import { readSitePath } from './siteView';

/** Whether people are named on pages without their id. */
export const pagesWithoutIdsSetting = 'sitePagesWithoutIds';
/** Whether pages are seen only once somebody has approved them. */
export const pagesNeedApprovalSetting = 'sitePagesNeedApproval';

/** How pages of sites differ from those that everybody can write and see: checked out, approved, told of in another way. */
export function pageTools({
  seed,
  parts: { store },
  directory,
  settings,
}: {
  seed: Pick<TenantSeed, 'sites' | 'personas'>;
  parts: Pick<SiteParts, 'store'>;
  directory: Directory;
  settings: Collection<unknown>;
}): Tools {
  const personAt = createPersonFinder(seed, directory);
  const pageAt = (path: string): SitePage => {
    const place = readSitePath(seed, path);
    const item = place?.fileName === undefined ? undefined : store.byName(place.site.pagesId, place.fileName);
    if (!isPage(item)) throw new ToolRefusal(`There is no page "${path}".`, 404);
    return item;
  };
  return {
    'PUT /sitePages/{}/checkOut': {
      says: '{as: person}, or {as: null}: somebody checks a page out, so that nobody else can change it, or in again',
      run: ({ keys: [path = ''], body: { as } }) => {
        store.checkOut(pageAt(path), as === null ? undefined : personAt(as));
        return done;
      },
    },
    'POST /sitePages/{}/approve': {
      says: '{as: person}: somebody approves the page, which is seen then',
      run: ({ keys: [path = ''], body: { as } }) => {
        store.publish(pageAt(path), personAt(as));
        return done;
      },
    },
    'PUT /sites/pages': {
      says: '{ids: true | false}: whether people are named on pages with their id; {approval: true | false}: whether pages need one',
      run: ({ body: { ids, approval } }) => {
        if (typeof ids === 'boolean') settings.set(pagesWithoutIdsSetting, !ids);
        if (typeof approval === 'boolean') settings.set(pagesNeedApprovalSetting, approval);
        return done;
      },
    },
  };
}
