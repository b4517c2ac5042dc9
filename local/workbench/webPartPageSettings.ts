/** What the server tells the page of a web part: who is looking, where, and at which bundle. */
export interface WebPartPageSettings {
  readonly host: 'sharepoint' | 'teams';
  readonly theme: string;
  /** As SharePoint writes it: `en-GB`. */
  readonly locale: string;
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
  readonly manifest: WebPartManifest;
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
