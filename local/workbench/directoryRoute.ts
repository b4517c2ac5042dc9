import { TenantRefused } from './askTenant';
import { actOnDirectory, directoryNews } from './directoryActs';
import { directoryPage } from './pages/directory';
import type { Page } from './pages/layout';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** `/directory`: what others do to people and groups outside of Guildhall, how the directory behaves, and two of Guildhall's timers. */
export function createDirectoryRoute({ tenant, directory, communities, timers, firstRead }: WorkbenchOptions): Route {
  async function show(query: URLSearchParams, trouble?: string): Promise<Page> {
    const words = query.get('find')?.trim() ?? '';
    const id = query.get('person') ?? '';
    const done = query.get('done') ?? '';
    const [state, people, found, account] = await Promise.all([
      directory.state(),
      tenant.people(),
      words === '' ? undefined : directory.find(words),
      id === '' ? undefined : directory.account(id),
    ]);
    return directoryPage({
      ...{ words, state, people, communities },
      ...(firstRead ? { reading: firstRead() } : {}),
      ...(found ? { found } : {}),
      ...(account ? { account } : {}),
      ...(id !== '' && !account ? { isGone: true } : {}),
      ...(Object.hasOwn(directoryNews, done) ? { news: directoryNews[done] } : {}),
      ...(trouble === undefined ? {} : { trouble }),
    });
  }
  return async ({ method, url, form }) => {
    if (method !== 'POST') return show(url.searchParams);
    // Somebody who was deleted has no page to come back to.
    const person = form.get('act') === 'delete' ? null : form.get('person');
    const back = new URLSearchParams(person ? { person } : {});
    try {
      const done = await actOnDirectory(form, directory, timers);
      if (done !== undefined) back.set('done', done);
      return { goTo: back.size === 0 ? '/directory' : `/directory?${back}` };
    } catch (error) {
      if (error instanceof TenantRefused) return show(back, error.message);
      throw error;
    }
  };
}
