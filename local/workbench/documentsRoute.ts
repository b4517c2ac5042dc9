import { TenantRefused } from './askTenant';
import { actOnDocument, documentNews } from './documentActs';
import { brokenPage } from './pages/broken';
import { documentsPage } from './pages/documents';
import type { Page } from './pages/layout';
import { pathOf } from './pathOf';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** What stands below a site and is no document library. */
const others = new Set(['SitePages', 'Lists', 'SiteAssets', '_api', '_layouts']);

/** The page for an address in a document library of a site; undefined for any other address. */
export function createDocumentsRoute({ communities, tenant }: WorkbenchOptions): (url: URL) => Route | undefined {
  async function show(url: URL, trouble?: string): Promise<Page> {
    const as = url.searchParams.get('as');
    const people = await tenant.people();
    const person = people.find(({ key }) => key === as);
    const documents = await tenant.documents((pathOf(url) ?? '').replace(/\/$/, ''), person?.key);
    const news = documentNews[url.searchParams.get('done') ?? ''];
    return documents
      ? documentsPage({
          ...{ documents, people },
          ...(person && { person }),
          ...(news !== undefined && { news }),
          ...(trouble !== undefined && { trouble }),
        })
      : brokenPage(404, 'Nothing here', 'The site has no such file or folder. It may have been moved or deleted.');
  }
  const answer: Route = async ({ method, url, form, file }) => {
    if (method !== 'POST') return show(url);
    const path = (pathOf(url) ?? '').replace(/\/$/, '');
    const as = url.searchParams.get('as') ?? '';
    try {
      const documents = await tenant.documents(path, as);
      if (!documents) throw new TenantRefused('The file or folder is not there any more.');
      const done = await actOnDocument(tenant, path, { as, form, documents, ...(file && { file }) });
      const address = done.path.split('/').map(encodeURIComponent).join('/');
      return { goTo: `${address}?${new URLSearchParams({ as, done: done.news })}` };
    } catch (error) {
      if (error instanceof TenantRefused) return show(url, error.message);
      throw error;
    }
  };
  return (url) => {
    const path = pathOf(url) ?? '';
    const isInLibrary = (sitePath: string): boolean => {
      const [folder = ''] = path.startsWith(`${sitePath}/`) ? path.slice(sitePath.length + 1).split('/') : [];
      return folder !== '' && !others.has(folder);
    };
    return communities.some(({ sitePath }) => isInLibrary(sitePath)) ? answer : undefined;
  };
}
