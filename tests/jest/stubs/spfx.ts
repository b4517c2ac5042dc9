/**
 * As much of `@microsoft/sp-*` as a web part's shell touches, for screen tests. That the workbench's stand-ins behave as
 * Microsoft's own classes do is shown in a real browser, not here.
 */

/** The context a test hands to the web part: only what that test needs of SharePoint's or Teams'. */
type Context = Record<string, unknown>;

interface Host {
  domElement: HTMLElement;
  properties: Record<string, unknown>;
  displayMode: DisplayMode;
  context: Context;
}

export enum DisplayMode {
  Read = 1,
  Edit = 2,
}

/** A web part whose surroundings a test sets through `host`, before `onInit` as SharePoint does. */
export class BaseClientSideWebPart {
  host: Host | undefined;

  protected get domElement(): HTMLElement {
    return this.surroundings.domElement;
  }

  protected get properties(): Record<string, unknown> {
    return this.surroundings.properties;
  }

  protected get displayMode(): DisplayMode {
    return this.surroundings.displayMode;
  }

  protected get context(): Context {
    return this.surroundings.context;
  }

  protected onInit(): Promise<void> {
    return Promise.resolve();
  }

  private get surroundings(): Host {
    if (!this.host) throw new Error('Set `host` before the web part is started.');
    return this.host;
  }
}

export class Version {
  private constructor(private readonly text: string) {}

  static parse(text: string): Version {
    return new Version(text);
  }

  toString(): string {
    return this.text;
  }
}

const configurations = { v1: {} };
export const AadHttpClient = { configurations };
export const SPHttpClient = { configurations };
export const HttpClient = { configurations };

export const Log = { error: jest.fn(), warn: jest.fn(), info: jest.fn(), verbose: jest.fn() };

/** A field of the property pane, kept as what it was made from so that a test can look at it. */
const field =
  (type: string) =>
  (targetProperty: string, properties: unknown): unknown => ({ type, targetProperty, properties });

export const PropertyPaneTextField = field('text');
export const PropertyPaneToggle = field('toggle');
export const PropertyPaneDropdown = field('dropdown');
