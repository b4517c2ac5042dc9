import './fabricConfig';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import type { PlacedWebPart, WebPartPageSettings } from '../webPartPageSettings';
import { installAmdLoader, type AmdLoader } from './amdLoader';
import { createWebPartContext, type PageServices } from './createWebPartContext';
import { loadWebPart } from './loadWebPart';
import { mountWebPart } from './mountWebPart';
import { liveAt } from './organisationTime';
import { createPageTheme } from './pageTheme';
import { createPropertyPane, type PropertyPane } from './propertyPane';
import { createServiceScope } from './serviceScope';
import { provideReact, provideStandIns } from './standIns';
import { statusRenderer } from './statusRenderer';
import { readProperties } from './storedProperties';
import { connectThemeSwitch } from './themeSwitch';
import { createTokenProvider } from './tokens';
import { connectViewMenu } from './viewMenu';
import type { HostedWebPart } from './webPartContract';

/** For tests: tells when every web part stands, or why one does not. */
interface Hooks {
  ready: boolean;
  failed?: string;
  /** The first of the page. */
  webPart?: HostedWebPart;
}

const hooks: Hooks = { ready: false };
Object.assign(window, { guildhall: hooks });

/** SharePoint waits this long for the window to come to rest before it tells web parts of their new width. */
const resizeRestMs = 1_000;

async function openPage(): Promise<void> {
  const settings = JSON.parse(document.getElementById('page-settings')?.textContent ?? '') as WebPartPageSettings;
  liveAt(settings.offsetMs);
  const loader = installAmdLoader(window);
  provideReact(loader);
  provideStandIns(loader);
  // The page of SharePoint has registered the icons before any web part is drawn.
  initializeIcons(undefined, { disableWarnings: true });
  const theme = createPageTheme(settings, document.body);
  connectThemeSwitch(theme, document);
  connectViewMenu(document);
  const services: PageServices = {
    settings,
    theme,
    tokens: createTokenProvider(settings.person.key, settings.apiResources),
    serviceScope: createServiceScope(theme.provider),
  };
  const pane = settings.editing ? createPropertyPane(settings.community.sitePath, document) : undefined;
  const mounted = await Promise.all(settings.webParts.map((webPart) => stand(webPart, loader, services, pane)));
  hooks.webPart = mounted[0];
  hooks.ready = hooks.failed === undefined;
  if (settings.editing) pane?.open(settings.webParts[0]?.word ?? '');
}

/** Loads one web part and keeps it told of what happens to the page. One that fails leaves the others as they are. */
async function stand(
  { word, manifest }: PlacedWebPart,
  loader: AmdLoader,
  services: PageServices,
  pane: PropertyPane | undefined,
): Promise<HostedWebPart | undefined> {
  if (!manifest) return undefined;
  const { settings } = services;
  const domElement = document.getElementById(`web-part-${word}`) as HTMLElement;
  try {
    const WebPart = await loadWebPart(loader, manifest, '/assets/', settings.locale);
    const propertyPane = pane?.accessorOf(word);
    const context = createWebPartContext(services, {
      word,
      manifest,
      domElement,
      ...(propertyPane ? { propertyPane } : {}),
    });
    const stored = readProperties(settings.community.sitePath, manifest.alias);
    const webPart = await mountWebPart(WebPart, context, stored, settings.editing);
    pane?.register(word, manifest.alias, webPart);
    let resting: number | undefined;
    window.addEventListener('resize', () => {
      window.clearTimeout(resting);
      resting = window.setTimeout(() => webPart._internalOnAfterResize(), resizeRestMs);
    });
    window.addEventListener('pagehide', () => webPart._internalDispose());
    return webPart;
  } catch (error) {
    hooks.failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    statusRenderer.renderError(domElement, error instanceof Error ? error : String(error));
    console.error(error);
    return undefined;
  }
}

void openPage();
