type Factory = (...dependencies: unknown[]) => unknown;
interface Definition {
  readonly dependencies: readonly string[];
  readonly factory: unknown;
}

/** Loads AMD modules by script tags, as the page of SharePoint does for the bundles of a web part. */
export interface AmdLoader {
  /** @throws (rejects) when the module is neither provided nor placed, cannot be fetched, or defines nothing. */
  load(id: string): Promise<unknown>;
  /** A module that the page itself supplies, such as `react`. */
  provide(id: string, make: () => unknown): void;
  /** Says from which address a module is fetched. */
  place(id: string, url: string): void;
}

/**
 * Puts a global `define` on the page and returns the loader behind it.
 *
 * Real script tags are used because the bundles find their own address by `document.currentScript`; one at a time, so that a
 * `define` without a name belongs to the script that has just run.
 */
export function installAmdLoader(page: Window & typeof globalThis): AmdLoader {
  const modules = new Map<string, Promise<unknown>>();
  const provided = new Map<string, () => unknown>();
  const urls = new Map<string, string>();
  let defined: Definition[] = [];
  let lastScript: Promise<unknown> = Promise.resolve();

  function load(id: string): Promise<unknown> {
    let module = modules.get(id);
    if (!module) {
      module = begin(id);
      modules.set(id, module);
    }
    return module;
  }

  async function begin(id: string): Promise<unknown> {
    const make = provided.get(id);
    if (make) {
      return make();
    }
    const url = urls.get(id);
    if (url === undefined) {
      throw new Error(`The page supplies no module "${id}".`);
    }
    const run = lastScript.catch(() => undefined).then(() => runScript(url));
    lastScript = run;
    return settle(await run, url);
  }

  function runScript(url: string): Promise<Definition | undefined> {
    return new Promise((resolve, reject) => {
      defined = [];
      const script = page.document.createElement('script');
      script.src = url;
      script.addEventListener('load', () => resolve(defined.pop()));
      script.addEventListener('error', () => reject(new Error(`The script ${url} could not be loaded.`)));
      page.document.head.append(script);
    });
  }

  async function settle(definition: Definition | undefined, url: string): Promise<unknown> {
    if (!definition) {
      throw new Error(`The script ${url} defined no module.`);
    }
    const module = { exports: {} as unknown };
    const special: Record<string, unknown> = { exports: module.exports, module, require: load };
    const dependencies = await Promise.all(
      definition.dependencies.map((dependency) => (dependency in special ? special[dependency] : load(dependency))),
    );
    const value =
      typeof definition.factory === 'function' ? (definition.factory as Factory)(...dependencies) : definition.factory;
    return value === undefined ? module.exports : value;
  }

  Object.assign(page, { define: Object.assign(remember, { amd: {} }) });

  /** `define([name], [dependencies], factory)`; the name is left aside, because the address decides who somebody is. */
  function remember(...parts: unknown[]): void {
    const factory = parts.pop();
    const dependencies = parts.find(Array.isArray) as string[] | undefined;
    defined.push({ dependencies: dependencies ?? ['require', 'exports', 'module'], factory });
  }

  return {
    load,
    provide: (id, make) => void provided.set(id, make),
    place: (id, url) => void urls.set(id, url),
  };
}
