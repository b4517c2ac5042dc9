import { brokenPage } from './pages/broken';
import { documentsPage } from './pages/documents';
import { pathOf } from './pathOf';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** The page for an address in a site's "Shared Documents"; undefined for any other address. */
export function createDocumentsRoute({ communities, tenant }: WorkbenchOptions): (url: URL) => Route | undefined {
  const show: Route = async ({ url }) => {
    const documents = await tenant.documents(pathOf(url) ?? '');
    return documents
      ? documentsPage(documents)
      : brokenPage(404, 'Nothing here', 'The site has no such file or folder. It may have been moved or deleted.');
  };
  return (url) => {
    const path = pathOf(url) ?? '';
    const isIn = (library: string): boolean => path === library || path.startsWith(`${library}/`);
    return communities.some(({ sitePath }) => isIn(`${sitePath}/Shared Documents`)) ? show : undefined;
  };
}
