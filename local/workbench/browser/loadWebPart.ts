import type { WebPartManifest } from '../webPartPageSettings';
import type { AmdLoader } from './amdLoader';
import type { HostedWebPart } from './webPartContract';

const pathOf = (path: string | { readonly path: string }): string => (typeof path === 'string' ? path : path.path);

/** Loads the bundle that a release manifest names, with its strings in the page's language where there are any. */
export async function loadWebPart(
  loader: AmdLoader,
  manifest: WebPartManifest,
  baseUrl: string,
  locale: string,
): Promise<new () => HostedWebPart> {
  const { entryModuleId, exportName, scriptResources } = manifest.loaderConfig;
  for (const [id, resource] of Object.entries(scriptResources)) {
    if (resource.type === 'path') {
      loader.place(id, baseUrl + pathOf(resource.path));
    } else if (resource.type === 'localizedPath') {
      const translated = Object.entries(resource.paths ?? {}).find(
        ([name]) => name.toLowerCase() === locale.toLowerCase(),
      );
      const path = translated?.[1] ?? resource.defaultPath ?? resource.paths?.default;
      if (path !== undefined) {
        loader.place(id, baseUrl + pathOf(path));
      }
    }
    // A `component` is a module that the page supplies: React, or one of Microsoft's.
  }
  const module = (await loader.load(entryModuleId)) as Record<string, unknown>;
  // Several web parts may lie in one bundle, each under its own name.
  const found = (exportName === undefined ? module : module[exportName]) as { default?: unknown };
  return (found.default ?? found) as new () => HostedWebPart;
}
