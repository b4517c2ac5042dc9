import './fabricConfig';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import type { WebPartPageSettings } from '../webPartPageSettings';
import { installAmdLoader } from './amdLoader';
import { createWebPartContext } from './createWebPartContext';
import { loadWebPart } from './loadWebPart';
import { mountWebPart } from './mountWebPart';
import { liveAt } from './organisationTime';
import { createServiceScope } from './serviceScope';
import { provideReact, provideStandIns } from './standIns';
import { ThemeProvider } from './standIns/componentBase';
import { statusRenderer } from './statusRenderer';
import { themeOf } from './themes';
import type { HostedWebPart } from './webPartContract';

/** For tests: tells when the web part stands, or why it does not. */
interface Hooks {
  ready: boolean;
  failed?: string;
  webPart?: HostedWebPart;
}

const hooks: Hooks = { ready: false };
Object.assign(window, { guildhall: hooks });

/** SharePoint waits this long for the window to come to rest before it tells web parts of their new width. */
const resizeRestMs = 1_000;

async function openPage(): Promise<void> {
  const settings = JSON.parse(document.getElementById('page-settings')?.textContent ?? '') as WebPartPageSettings;
  liveAt(settings.offsetMs);
  const domElement = document.getElementById('web-part') as HTMLElement;
  const loader = installAmdLoader(window);
  provideReact(loader);
  provideStandIns(loader);
  // The page of SharePoint has registered the icons before any web part is drawn.
  initializeIcons(undefined, { disableWarnings: true });
  const themes = new ThemeProvider();
  themes._setTheme(themeOf(settings.theme, settings.host));
  try {
    const WebPart = await loadWebPart(loader, settings.manifest, '/assets/', settings.locale);
    const webPart = await mountWebPart(WebPart, createWebPartContext(settings, domElement, createServiceScope(themes)));
    let resting: number | undefined;
    window.addEventListener('resize', () => {
      window.clearTimeout(resting);
      resting = window.setTimeout(() => webPart._internalOnAfterResize(), resizeRestMs);
    });
    window.addEventListener('pagehide', () => webPart._internalDispose());
    Object.assign(hooks, { ready: true, webPart });
  } catch (error) {
    hooks.failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    statusRenderer.renderError(domElement, error instanceof Error ? error : String(error));
    console.error(error);
  }
}

void openPage();
