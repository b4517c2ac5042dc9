import type { AmdLoader } from '../browser/amdLoader';

interface Scope {
  finish(): void;
  consume(key: unknown): unknown;
}
interface CoreLibrary {
  readonly ServiceScope: { startNewRoot(): Scope };
  readonly _SPFlight: { initialize(flights: readonly number[]): void; setDebugFlights(flights: string): void };
  readonly _SPKillSwitch: { initialize(switches: object): void };
}

/**
 * `WEXWebPartOnDisposePromiseChain`: a web part is disposed when its first rendering is through. Without this switch the base
 * class of 1.23.2 breaks over its own missing context while it disposes, so that SharePoint must have it on.
 */
const disposeWhenRendered = '60759';

/**
 * Places Microsoft's own modules from the `dist` folders of the npm packages. What these in turn expect from the page of
 * SharePoint and is published nowhere (`@msinternal/...`: telemetry, Fluent 9 bundles) is replaced by something that
 * bears any call.
 */
export async function placeMicrosoftModules(loader: AmdLoader): Promise<CoreLibrary> {
  const modules = (await (await fetch('/contract/microsoftModules.json')).json()) as {
    readonly urls: Readonly<Record<string, string>>;
    readonly unpublished: readonly string[];
  };
  for (const [name, url] of Object.entries(modules.urls)) {
    loader.place(name, url);
  }
  for (const name of modules.unpublished) {
    loader.provide(name, () => bearsAnything());
  }
  const core = (await loader.load('@microsoft/sp-core-library')) as CoreLibrary;
  core._SPFlight.initialize([]);
  core._SPFlight.setDebugFlights(disposeWhenRendered);
  core._SPKillSwitch.initialize({});
  return core;
}

/** Callable, constructible and harmless, and so is whatever is asked of it. */
function bearsAnything(): object {
  const made = new Map<PropertyKey, object>();
  const target = function nothing(): void {};
  const part = (key: PropertyKey): object => {
    const found = made.get(key) ?? bearsAnything();
    made.set(key, found);
    return found;
  };
  return new Proxy(target, {
    get(_target, key) {
      if (key === 'then' || key === '__esModule') return undefined;
      if (key === 'prototype') return target.prototype as unknown;
      return key === Symbol.toPrimitive ? () => 'nothing' : part(key);
    },
    apply: () => undefined,
    construct: () => part('new'),
  });
}
