import type { columns, hosts, scopes, sections, themes } from './choices';

export type ThemeName = keyof typeof themes;
export type HostName = keyof typeof hosts;
export type SectionName = keyof typeof sections;

/** What the server tells the page of web parts: who is looking, where, and at which bundles. */
export interface WebPartPageSettings {
  readonly host: HostName;
  readonly theme: ThemeName;
  /** As SharePoint writes it: `en-GB`. */
  readonly locale: string;
  /** In SharePoint only; `none` elsewhere. */
  readonly section: SectionName;
  /** In SharePoint only; `one` elsewhere. */
  readonly column: keyof typeof columns;
  /** In Teams only; `tab` elsewhere. */
  readonly scope: keyof typeof scopes;
  readonly editing: boolean;
  readonly person: {
    /** By this the tenant knows for whom a token is made. */
    readonly key: string;
    readonly id: string;
    readonly displayName: string;
    readonly mail: string;
    readonly isGuest: boolean;
  };
  readonly community: { readonly id: string; readonly name: string; readonly sitePath: string };
  readonly tenantId: string;
  /** How far the organisation is ahead of real time, in milliseconds. */
  readonly offsetMs: number;
  /** Resources for which this page may have a token: the names of our API, and nothing else. */
  readonly apiResources: readonly string[];
  /** The web parts of the page, from top to bottom. */
  readonly webParts: readonly PlacedWebPart[];
}

export interface PlacedWebPart {
  /** Its word in the address, and the end of the id of its element: `web-part-leanCoffee`. */
  readonly word: string;
  readonly title: string;
  /** Undefined for one that is not built. */
  readonly manifest?: WebPartManifest;
}

/** The parts of a release manifest that a page needs; made by `gulp bundle --ship` in `release/manifests`. */
export interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType?: string;
  readonly preconfiguredEntries: readonly {
    readonly title: { readonly default: string };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly exportName?: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

export type ScriptResource =
  | { readonly type: 'path'; readonly path: ScriptPath }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath?: ScriptPath;
      readonly paths?: Readonly<Record<string, ScriptPath>>;
    }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

type ScriptPath = string | { readonly path: string };
