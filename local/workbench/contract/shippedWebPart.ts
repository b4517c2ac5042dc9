import type { AmdLoader } from '../browser/amdLoader';
import { createWebPartContext } from '../browser/createWebPartContext';
import { loadWebPart } from '../browser/loadWebPart';
import { mountWebPart } from '../browser/mountWebPart';
import { themeOf } from '../browser/themes';
import { createTokenProvider } from '../browser/tokens';
import type { WebPartPageSettings } from '../webPartPageSettings';
import type { Stage } from './lives';

/** What a reader sees of the shipped Lean Coffee when its topics have come, and what is left when the page is left. */
export async function showShippedWebPart(
  stage: Stage,
  loader: AmdLoader,
): Promise<{ readonly shown: string; readonly left: string }> {
  const settings = (await (await fetch('/contract/settings.json')).json()) as WebPartPageSettings;
  stage.setTheme(themeOf(settings.theme, settings.host));
  const [placed] = settings.webParts;
  if (!placed?.manifest) throw new Error('There is no Lean Coffee to show.');
  const { word, manifest } = placed;
  const WebPart = await loadWebPart(loader, manifest, '/assets/', settings.locale);
  const domElement = document.createElement('div');
  document.body.append(domElement);
  const services = {
    settings,
    tokens: createTokenProvider(settings.person.key, settings.apiResources),
    theme: { name: () => settings.theme, onChange: () => undefined },
    serviceScope: stage.serviceScope,
  };
  const context = createWebPartContext(services, { word, manifest, domElement });
  const webPart = await mountWebPart(WebPart, context);
  for (let tries = 0; tries < 100 && !domElement.innerText.includes('research'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const shown = domElement.innerText;
  webPart._internalDispose();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { shown, left: domElement.innerHTML };
}
