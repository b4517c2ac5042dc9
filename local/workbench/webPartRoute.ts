import path from 'node:path';
import { choose, hosts, locales, themes } from './choices';
import { brokenPage } from './pages/broken';
import { unknownChoicePage } from './pages/unknownChoice';
import { webPartPage } from './pages/webPart';
import { byKey, nameAndRole } from './personas';
import { NotReleased, readReleasedManifest } from './releasedWebParts';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** The page of one shipped web part: `?as=` somebody, and where and how, each from the tables of `choices.ts`. */
export function createWebPartRoute(options: WorkbenchOptions, alias: string, title: string): Route {
  const communities = Object.fromEntries(options.communities.map((community) => [community.id, community]));
  return async ({ url }) => {
    const query = url.searchParams;
    const as = choose(query, 'as', byKey(await options.tenant.people()), { wordsFor: nameAndRole });
    const host = choose(query, 'host', hosts, { fallback: 'sharepoint' });
    const theme = choose(query, 'theme', themes, { fallback: 'light' });
    const locale = choose(query, 'locale', locales, { fallback: 'en-gb' });
    const where = choose(query, 'community', communities, {
      fallback: options.communities[0].id,
      wordsFor: ({ name }) => name,
    });
    if ('unknown' in as) return unknownChoicePage(url, as.unknown);
    if ('unknown' in host) return unknownChoicePage(url, host.unknown);
    if ('unknown' in theme) return unknownChoicePage(url, theme.unknown);
    if ('unknown' in locale) return unknownChoicePage(url, locale.unknown);
    if ('unknown' in where) return unknownChoicePage(url, where.unknown);
    try {
      const manifest = await readReleasedManifest(path.join(options.repository, 'release'), alias);
      const settings = {
        host: host.chosen.key,
        theme: theme.chosen,
        locale: locale.chosen,
        person: { ...as.chosen, isGuest: as.chosen.userType === 'Guest' },
        community: where.chosen,
        tenantId: options.tenantId,
        offsetMs: (await options.tenant.time()).offsetMs,
        apiResources: [`api://${options.apiClientId}`, options.apiClientId],
        manifest,
      };
      return webPartPage(settings, title, query);
    } catch (error) {
      if (error instanceof NotReleased) {
        return brokenPage(503, 'This web part is not built yet', error.message);
      }
      throw error;
    }
  };
}
