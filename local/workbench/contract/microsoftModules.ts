import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, Resource>>;
  };
}
interface Resource {
  readonly type: string;
  readonly path?: string | { readonly path: string };
  readonly paths?: Readonly<Record<string, { readonly path: string }>>;
}

/** The assembly of all of SharePoint's modules, which would load them a second time. */
const assemblyId = '44bae1a2-d2eb-4e10-8c21-a1dbdce1036f';

/** Where the modules of the SharePoint Framework lie that npm has, and which of those they ask for it has not. */
export function findMicrosoftModules(nodeModules: string): {
  readonly urls: Readonly<Record<string, string>>;
  readonly unpublished: readonly string[];
} {
  const urls: Record<string, string> = {
    '@microsoft/load-themed-styles': '/npm/@microsoft/load-themed-styles/lib-amd/index.js',
    tslib: '/npm/tslib/tslib.js',
  };
  const asked = new Set<string>();
  const packages = path.join(nodeModules, '@microsoft');
  for (const name of readdirSync(packages).filter((folder) => folder.startsWith('sp-'))) {
    const dist = path.join(packages, name, 'dist');
    for (const file of manifestsIn(dist)) {
      const { loaderConfig } = JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Manifest;
      for (const [id, resource] of Object.entries(loaderConfig.scriptResources)) {
        const script = id === loaderConfig.entryModuleId ? scriptOf(resource) : undefined;
        if (script !== undefined) {
          urls[`@microsoft/${name}`] = `/npm/@microsoft/${name}/dist/${script}`;
        }
        asked.add(id);
      }
    }
  }
  return { urls, unpublished: [...asked].filter((id) => /^@(msinternal|ms)\//.test(id)) };
}

function manifestsIn(dist: string): readonly string[] {
  try {
    return readdirSync(dist).filter((file) => file.endsWith('.manifest.json') && !file.startsWith(assemblyId));
  } catch {
    return [];
  }
}

function scriptOf(resource: Resource): string | undefined {
  const script =
    resource.type === 'localizedPath' ? (resource.paths?.['en-US'] ?? resource.paths?.default) : resource.path;
  return typeof script === 'string' ? script : script?.path;
}
