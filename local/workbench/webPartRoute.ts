import path from 'node:path';
import { readChoices } from './pageChoices';
import { brokenPage } from './pages/broken';
import { unknownChoicePage } from './pages/unknownChoice';
import { webPartPage } from './pages/webPart';
import { NotReleased, readReleasedManifest } from './releasedWebParts';
import type { Route } from './route';
import type { PlacedWebPart } from './webPartPageSettings';
import type { WebPart } from './webParts';
import type { WorkbenchOptions } from './workbenchOptions';

/**
 * The page of one shipped web part: `?as=` somebody, and where and how, each from the tables of `choices.ts`. Those named by
 * `with` stand below it; one of these that is not built leaves the others as they are.
 */
export function createWebPartRoute(options: WorkbenchOptions, first: WebPart): Route {
  const release = path.join(options.repository, 'release');
  return async ({ url }) => {
    const read = readChoices(url.searchParams, await options.tenant.people(), options.communities);
    if ('unknown' in read) return unknownChoicePage(url, read.unknown);
    const { choices, further } = read;
    try {
      const webParts = [
        { ...first, manifest: await readReleasedManifest(release, first.alias) },
        ...(await Promise.all(further.filter(({ word }) => word !== first.word).map((other) => place(release, other)))),
      ];
      const settings = {
        ...choices,
        tenantId: options.tenantId,
        offsetMs: (await options.tenant.time()).offsetMs,
        apiResources: [`api://${options.apiClientId}`, options.apiClientId],
        webParts: webParts.map(({ word, title, manifest }) => ({ word, title, ...(manifest ? { manifest } : {}) })),
      };
      return webPartPage(settings, url.searchParams);
    } catch (error) {
      if (error instanceof NotReleased) {
        return brokenPage(503, 'This web part is not built yet', error.message);
      }
      throw error;
    }
  };
}

async function place(release: string, { word, title, alias }: WebPart): Promise<PlacedWebPart> {
  try {
    return { word, title, manifest: await readReleasedManifest(release, alias) };
  } catch (error) {
    if (error instanceof NotReleased) {
      return { word, title };
    }
    throw error;
  }
}
