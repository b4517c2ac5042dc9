import type { WebPartManifest, WebPartPageSettings } from '../webPartPageSettings';
import { createPageContext } from './pageContext';
import type { PageTheme } from './pageTheme';
import { AadHttpClient, PlainHttpClient, SPHttpClient } from './standIns/http';
import { statusRenderer } from './statusRenderer';
import { createTeamsSdk } from './teamsContext';
import type { TokenProvider } from './tokens';
import type { PropertyPaneAccessor, WebPartContext } from './webPartContract';

const nothing = (): void => undefined;

/** What the web parts of one page have in common. */
export interface PageServices {
  readonly settings: WebPartPageSettings;
  readonly tokens: TokenProvider;
  readonly theme: Pick<PageTheme, 'name' | 'onChange'>;
  /** Where the base class finds the theme: ours, or Microsoft's in the contract test. */
  readonly serviceScope: WebPartContext['serviceScope'];
}

/** One web part in its place on the page. */
export interface Place {
  readonly word: string;
  readonly manifest: WebPartManifest;
  readonly domElement: HTMLElement;
  /** A page that is read has no property pane. */
  readonly propertyPane?: PropertyPaneAccessor;
}

const noPropertyPane: PropertyPaneAccessor = {
  open: nothing,
  close: nothing,
  refresh: nothing,
  isPropertyPaneOpen: () => false,
};

/** The context of one web part. */
export function createWebPartContext(
  { settings, tokens, theme, serviceScope }: PageServices,
  { word, manifest, domElement, propertyPane = noPropertyPane }: Place,
): WebPartContext {
  const context = {
    instanceId: crypto.randomUUID(),
    manifest,
    domElement,
    serviceScope,
    statusRenderer,
    webPartTag: `WebPart.${manifest.alias}`,
    isServedFromLocalhost: true,
    pageContext: createPageContext(settings, location.origin),
    sdks: { microsoftTeams: createTeamsSdk(settings, word, theme) },
    httpClient: new PlainHttpClient(),
    spHttpClient: new SPHttpClient(),
    aadTokenProviderFactory: { getTokenProvider: () => Promise.resolve(tokens) },
    aadHttpClientFactory: {
      getClient: (resource: string) => Promise.resolve(new AadHttpClient(tokens, resource)),
    },
    propertyPane,
    // Asked for by Microsoft's own base class.
    host: {},
    dispose: nothing,
    _initializeDynamicData: nothing,
  };
  return context;
}
