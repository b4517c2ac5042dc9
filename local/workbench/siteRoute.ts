import { TenantRefused } from './askTenant';
import { brokenPage } from './pages/broken';
import type { Page } from './pages/layout';
import { sitePage, siteContents } from './pages/site';
import { pathOf } from './pathOf';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** The page for a community's site, or for one of its pages, at the address that SharePoint gives it; undefined elsewhere. */
export function createSiteRoute({ communities, tenant }: WorkbenchOptions): (url: URL) => Route | undefined {
  async function show(url: URL, trouble?: string): Promise<Page> {
    const path = (pathOf(url) ?? '').replace(/\/$/, '');
    const as = url.searchParams.get('as') ?? '';
    const people = await tenant.people();
    const person = people.find(({ key }) => key === as);
    const view = await tenant.site(path, person?.key);
    if (view?.page) {
      return sitePage({
        ...{ site: view.site, page: view.page, people },
        ...(person ? { person } : {}),
        ...(url.searchParams.has('done') ? { news: 'The page is changed.' } : {}),
        ...(trouble === undefined ? {} : { trouble }),
      });
    }
    return view
      ? siteContents(view)
      : brokenPage(404, 'Nothing here', 'The site has no such page, or this person may not see it yet.');
  }
  const answer: Route = async ({ method, url, form }) => {
    if (method !== 'POST') return show(url);
    const as = url.searchParams.get('as') ?? '';
    const edit = {
      ...{ as, webPart: form.get('webPart') ?? '', html: form.get('html') ?? '' },
      publish: form.get('publish') !== 'false',
    };
    try {
      await tenant.editPage(pathOf(url) ?? '', edit);
      return { goTo: `${url.pathname}?${new URLSearchParams({ as, done: 'edit' })}` };
    } catch (error) {
      if (error instanceof TenantRefused) return show(url, error.message);
      throw error;
    }
  };
  return (url) => {
    const path = pathOf(url) ?? '';
    const isOf = (sitePath: string): boolean =>
      path === sitePath || path === `${sitePath}/` || path.startsWith(`${sitePath}/SitePages/`);
    return communities.some(({ sitePath }) => isOf(sitePath)) ? answer : undefined;
  };
}
