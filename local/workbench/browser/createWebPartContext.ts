import type { WebPartPageSettings } from '../webPartPageSettings';
import { createPageContext } from './pageContext';
import { AadHttpClient, PlainHttpClient, SPHttpClient } from './standIns/http';
import { statusRenderer } from './statusRenderer';
import { createTeamsSdk } from './teamsContext';
import { createTokenProvider } from './tokens';
import type { WebPartContext } from './webPartContract';

const nothing = (): void => undefined;

/**
 * The context of one web part on a page of its own.
 *
 * @param serviceScope - where the base class finds the theme: ours, or Microsoft's in the contract test.
 */
export function createWebPartContext(
  settings: WebPartPageSettings,
  domElement: HTMLElement,
  serviceScope: WebPartContext['serviceScope'],
): WebPartContext {
  const tokens = createTokenProvider(settings.person.key, settings.apiResources);
  const context = {
    instanceId: crypto.randomUUID(),
    manifest: settings.manifest,
    domElement,
    serviceScope,
    statusRenderer,
    webPartTag: `WebPart.${settings.manifest.alias}`,
    isServedFromLocalhost: true,
    pageContext: createPageContext(settings, location.origin),
    sdks: { microsoftTeams: createTeamsSdk(settings) },
    httpClient: new PlainHttpClient(),
    spHttpClient: new SPHttpClient(),
    aadTokenProviderFactory: { getTokenProvider: () => Promise.resolve(tokens) },
    aadHttpClientFactory: {
      getClient: (resource: string) => Promise.resolve(new AadHttpClient(tokens, resource)),
    },
    propertyPane: { open: nothing, close: nothing, refresh: nothing, isPropertyPaneOpen: () => false },
    // Asked for by Microsoft's own base class.
    host: {},
    dispose: nothing,
    _initializeDynamicData: nothing,
  };
  return context;
}
