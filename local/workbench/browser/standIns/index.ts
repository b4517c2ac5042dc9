import type { AmdLoader } from '../amdLoader';
import { BaseClientSideWebPart } from './webPartBase';
import { DisplayMode, Environment, EnvironmentType, Guid, Log, ServiceKey, Version } from './coreLibrary';
import { ThemeProvider } from './componentBase';
import { AadHttpClient, HttpClient, HttpClientResponse, PlainHttpClient, SPHttpClient } from './http';
import * as lodashSubset from './lodashSubset';
import * as propertyPane from './propertyPane';

const standIns: Readonly<Record<string, object>> = {
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
  '@microsoft/sp-core-library': { DisplayMode, Environment, EnvironmentType, Guid, Log, ServiceKey, Version },
  '@microsoft/sp-component-base': { ThemeProvider },
  '@microsoft/sp-http': { AadHttpClient, HttpClient, HttpClientResponse, PlainHttpClient, SPHttpClient },
  '@microsoft/sp-lodash-subset': lodashSubset,
  '@microsoft/sp-property-pane': propertyPane,
};

/** Supplies React from the scripts of the page, as SharePoint does: one copy for every web part. */
export function provideReact(loader: AmdLoader): void {
  const page = window as unknown as { React: unknown; ReactDOM: unknown };
  loader.provide('react', () => page.React);
  loader.provide('react-dom', () => page.ReactDOM);
}

/** Supplies the stand-ins for the modules of the SharePoint Framework that a bundle leaves to the page. */
export function provideStandIns(loader: AmdLoader): void {
  for (const [name, members] of Object.entries(standIns)) {
    loader.provide(name, () => sayWhatIsMissing(name, members));
  }
}

/** A member that nobody has stood in for yet is named at once, instead of "x is not a function" somewhere later. */
function sayWhatIsMissing(name: string, members: object): object {
  // Loaders and compiled imports ask for these of any module.
  const askedOfEverybody = new Set<PropertyKey>(['default', 'then', '__esModule']);
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !askedOfEverybody.has(key)) {
        throw new Error(`The workbench's stand-in for ${name} has no "${key}" yet.`);
      }
      return Reflect.get(target, key) as unknown;
    },
  });
}
