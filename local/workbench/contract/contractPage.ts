import '../browser/fabricConfig';
import type { WebPartManifest } from '../webPartPageSettings';
import { installAmdLoader, type AmdLoader } from '../browser/amdLoader';
import { createServiceScope } from '../browser/serviceScope';
import { provideReact, provideStandIns } from '../browser/standIns';
import { ThemeProvider as ThemeProviderStandIn } from '../browser/standIns/componentBase';
import { statusRenderer } from '../browser/statusRenderer';
import type { WebPartContext } from '../browser/webPartContract';
import { compareFields } from './propertyPaneFields';
import { liveThrough, type Stage } from './lives';
import { placeMicrosoftModules } from './microsoftPage';
import type { Behaviour } from './probe';
import { createEs5WebPart } from './es5WebPart';
import { readCoreValues, sendAsSomebody } from './modules';
import { showShippedWebPart } from './shippedWebPart';

interface Theming {
  _setTheme(theme: object): void;
}
interface WebPartBase {
  readonly BaseClientSideWebPart: new () => object;
}

/** The microsoft half of this page takes its modules from the npm packages, the other half from the workbench. */
async function openStage(loader: AmdLoader, base: string): Promise<Stage> {
  let scope: { consume(key: unknown): unknown };
  let themes: Theming;
  if (base === 'microsoft') {
    const core = await placeMicrosoftModules(loader);
    const { ThemeProvider } = (await loader.load('@microsoft/sp-component-base')) as {
      ThemeProvider: { serviceKey: unknown };
    };
    const root = core.ServiceScope.startNewRoot();
    root.finish();
    scope = root;
    themes = root.consume(ThemeProvider.serviceKey) as Theming;
  } else {
    provideStandIns(loader);
    const provider = new ThemeProviderStandIn();
    themes = provider;
    scope = createServiceScope(provider);
  }
  const { BaseClientSideWebPart } = (await loader.load('@microsoft/sp-webpart-base')) as WebPartBase;
  return {
    BaseClass: BaseClientSideWebPart,
    serviceScope: scope,
    setTheme: (theme) => themes._setTheme(theme),
    createContext: (domElement) => contextOf(domElement, scope),
  };
}

const manifest: WebPartManifest = {
  id: '2d7c1c39-6c1e-4b8a-9a53-0b7f3f3a5f10',
  alias: 'Probe',
  componentType: 'WebPart',
  preconfiguredEntries: [{ title: { default: 'Probe' }, properties: { colour: 'red', size: 3 } }],
  loaderConfig: { entryModuleId: 'probe', scriptResources: {} },
};

function contextOf(domElement: HTMLElement, serviceScope: WebPartContext['serviceScope']): WebPartContext {
  const context = {
    instanceId: crypto.randomUUID(),
    manifest: structuredClone(manifest),
    domElement,
    serviceScope,
    statusRenderer,
    webPartTag: 'WebPart.Probe',
    pageContext: {},
    sdks: {},
    host: {},
    dispose: () => undefined,
    _initializeDynamicData: () => undefined,
  };
  return context;
}

/** For the test: everything that it can ask of one half. */
async function openPage(): Promise<void> {
  const base = new URLSearchParams(location.search).get('base') ?? '';
  const loader = installAmdLoader(window);
  provideReact(loader);
  const stage = await openStage(loader, base);
  Object.assign(window, {
    guildhall: {
      ready: true,
      liveThrough: (behaviour: Behaviour) => liveThrough(stage, behaviour),
      liveInEs5: () => createEs5WebPart(stage),
      showShipped: () => showShippedWebPart(stage, loader),
      sendAsSomebody: () => sendAsSomebody(stage, loader, base),
      coreValues: () => readCoreValues(loader),
      propertyPane: () => compareFields(loader),
    },
  });
}

openPage().catch((error: unknown) => {
  Object.assign(window, {
    guildhall: { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  });
});
