import { siteRoles } from '../../../seed';
import type { TeamSite, TenantSeed } from '../../../seed';
import { ToolRefusal } from '../../entra/tokenWish';
import { done, ok } from '../../tools/tool';
import type { Tools } from '../../tools/tool';
import type { Collection } from '../../store/collection';
import type { Marker } from '../delta/deltaMarks';
import { resyncCodes } from '../delta/deltaMarks';
import type { Directory } from '../directory/directory';
import { createPersonFinder } from './personAt';
import type { Named } from './personAt';
import { isPage } from './presentPage';
import type { SitePage } from './presentPage';
import { readPageName } from './readPage';
import { sanitiseHtml } from './sanitiseHtml';
import { lagSetting } from '../search/searchOperation';
import type { SiteColumn, SiteList } from './siteList';
import type { SiteParts } from './siteParts';
import type { SitePermissions } from './sitePermissions';
import { createSiteViewer, readSitePath } from './siteView';

/** The setting that says how many items a page of a delta tells once more. */
export const replaysSetting = 'siteDeltaReplays';
/** The setting that says how often a copy is still under way when somebody looks. */
export const looksSetting = 'copyLooks';

/** What people and administrators do in SharePoint by hand, for tests and the workbench. */
export function siteTools({
  seed,
  parts,
  permissions,
  directory,
  marker,
  settings,
}: {
  seed: Pick<TenantSeed, 'sites' | 'personas' | 'applications'>;
  parts: SiteParts;
  permissions: SitePermissions;
  directory: Directory;
  marker: Marker;
  settings: Collection<unknown>;
}): Tools {
  const { store, people, rights } = parts;
  const view = createSiteViewer(parts);
  const placeAt = (path: string) => {
    const place = readSitePath(seed, path);
    if (!place) throw new ToolRefusal(`No site and no page has the address "${path}".`, 404);
    return place;
  };
  const viewAt = (path: string, personId?: string) => {
    const found = view(placeAt(path), personId);
    if (!found) throw new ToolRefusal(`There is no page "${path}".`, 404);
    return found;
  };
  const personAt = createPersonFinder(seed, directory);
  const editing = (path: string, as: unknown): { site: TeamSite; item: SitePage; by: Named } => {
    const { site, fileName = '' } = placeAt(path);
    const item = store.byName(site.pagesId, fileName);
    if (!isPage(item)) throw new ToolRefusal(`There is no page "${path}".`, 404);
    const by = personAt(as);
    if ((rights.personRole(by.id, site, item) ?? 'read') === 'read')
      throw new ToolRefusal(`${by.displayName} may not change pages of this site.`, 403);
    return { site, item, by };
  };
  const columnAt = (path: string, listKey: string, key: string): { list: SiteList; column: SiteColumn } => {
    const list = store.list(placeAt(path).site.id, listKey);
    const column = list?.columns.find(({ id, name, displayName }) => [id, name, displayName].includes(key));
    if (!list || !column) throw new ToolRefusal(`There is no column "${key}" in "${listKey}" there.`, 404);
    return { list, column };
  };

  return {
    'GET /sitePages/{}': {
      says: '{path, encoded as one part: /sites/digital-practice, or /sites/digital-practice/SitePages/Home.aspx}?as=person: the site, or a page of it as that person sees it',
      run: ({ keys: [path = ''], query }) => {
        const as = query.get('as');
        return ok(viewAt(path, as === null ? undefined : personAt(as).id));
      },
    },
    'POST /sitePages/{}': {
      says: '{as: person, webPart: id (the first text when absent), html, publish (true)}: somebody changes the text of a page by hand',
      run: ({ keys: [path = ''], body: { as, webPart, html, publish = true } }) => {
        const { item, by } = editing(path, as);
        const sections = item.page.sections.map((section) => ({
          ...section,
          columns: section.columns.map((column) => ({ ...column, webparts: [...column.webparts] })),
        }));
        const parts = sections.flatMap(({ columns }) => columns.flatMap(({ webparts }) => webparts));
        const part = parts.find((one) => 'innerHtml' in one && (webPart === undefined || one.id === webPart));
        if (!part || !('innerHtml' in part)) throw new ToolRefusal('The page has no such text.', 404);
        if (typeof html !== 'string') throw new ToolRefusal('Give "html", what the text says from now on.');
        const text = { ...part, innerHtml: sanitiseHtml(html) };
        for (const { columns } of sections)
          for (const column of columns) column.webparts = column.webparts.map((one) => (one === part ? text : one));
        const changed = store.change(item, { page: { ...item.page, sections } }, by);
        if (publish !== false) store.publish(changed, by);
        return ok(viewAt(path));
      },
    },
    'PATCH /sitePages/{}': {
      says: '{as: person, name, title}: somebody gives a page another file name or title, and publishes it',
      run: ({ keys: [path = ''], body }) => {
        const { site, item, by } = editing(path, body.as);
        const name = body.name === undefined ? item.name : readPageName(body.name);
        const other = store.byName(site.pagesId, name);
        if (other && other.id !== item.id) throw new ToolRefusal(`There is a page "${name}" already.`, 409);
        const fields = typeof body.title === 'string' ? { Title: body.title } : {};
        store.publish(store.change(item, { name, fields }, by), by);
        return ok(viewAt(`${site.path}/SitePages/${name}`));
      },
    },
    'DELETE /sitePages/{}': {
      says: '?as=person: somebody deletes a page',
      run: ({ keys: [path = ''], query }) => {
        const { item, by } = editing(path, query.get('as'));
        store.remove(item, by);
        return done;
      },
    },
    'PATCH /sites/{}/lists/{}/columns/{}': {
      says: '{displayName, indexed}: an owner renames a column of a list ({path of the site}, {id or title}, {name}), or takes its index away',
      run: ({ keys: [path = '', listKey = '', key = ''], body }) => {
        const { list, column } = columnAt(path, listKey, key);
        const displayName = typeof body.displayName === 'string' ? body.displayName : column.displayName;
        const indexed = typeof body.indexed === 'boolean' ? body.indexed : column.indexed;
        const changed = { ...column, displayName, indexed };
        store.saveList({ ...list, columns: list.columns.map((one) => (one.id === column.id ? changed : one)) });
        return ok(changed);
      },
    },
    'DELETE /sites/{}/lists/{}/columns/{}': {
      says: 'an owner removes a column of a list, with everything in it',
      run: ({ keys: [path = '', listKey = '', key = ''] }) => {
        const { list, column } = columnAt(path, listKey, key);
        store.removeColumn(list, column);
        return done;
      },
    },
    'PUT /sites/{}/permissions/{}': {
      says: `{role: ${siteRoles.join(' | ')}, or null for none}: an administrator lets an application ({id}) into a site ({path}), or no longer`,
      run: ({ keys: [path = '', appId = ''], body }) => {
        const { site } = placeAt(path);
        const known = seed.applications.find((application) => application.appId === appId);
        const permission = { siteId: site.id, appId, displayName: known?.displayName ?? appId };
        const role = siteRoles.find((one) => one === body.role);
        if (body.role !== null && !role) throw new ToolRefusal(`"role" is one of ${siteRoles.join(', ')}, or null.`);
        if (role) permissions.grant({ ...permission, role });
        else permissions.withdraw({ ...permission, role: 'read' });
        return ok(permissions.all(site.id));
      },
    },
    'PUT /sites/{}/people/{}': {
      says: '{role: read | write | null}: an owner makes visitors of the members of a site ({who} is "members") or lets a person in; null as it was',
      run: ({ keys: [path = '', who = ''], body: { role } }) => {
        const { site } = placeAt(path);
        if (role !== 'read' && role !== 'write' && role !== null)
          throw new ToolRefusal('"role" is read, write, or null.');
        people.set(site, who === 'members' ? who : personAt(who).id, role);
        return done;
      },
    },
    'PUT /sites/slowness': {
      says: '{searchLagSeconds, copyLooks}: how long search does not know of a change, and how often a copy is still under way when somebody looks',
      run: ({ body: { searchLagSeconds, copyLooks } }) => {
        for (const [name, value] of Object.entries({ [lagSetting]: searchLagSeconds, [looksSetting]: copyLooks })) {
          if (value === undefined) continue;
          if (!Number.isInteger(value) || Number(value) < 0) throw new ToolRefusal(`"${name}" is a whole number.`);
          settings.set(name, value);
        }
        return done;
      },
    },
    'PUT /sites/replays': {
      says: '{items}: so many items that were told already stand on each further page of a delta',
      run: ({ body: { items } }) => {
        if (!Number.isInteger(items) || Number(items) < 0) throw new ToolRefusal('"items" is a whole number.');
        settings.set(replaysSetting, items);
        return done;
      },
    },
    'POST /sites/tokens': {
      says: `{code: ${resyncCodes.join(' | ')}}: every delta link of a list that was given answers 410`,
      run: ({ body: { code } }) => {
        const known = resyncCodes.find((one) => one === (code ?? resyncCodes[1]));
        if (!known) throw new ToolRefusal(`"code" is one of ${resyncCodes.join(', ')}.`);
        marker.withdraw('reset', known);
        return ok(marker.now());
      },
    },
  };
}
