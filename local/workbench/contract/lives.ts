import type { HostedWebPart, WebPartContext } from '../browser/webPartContract';
import { mountWebPart } from '../browser/mountWebPart';
import { createProbe, look, type Behaviour, type Observation } from './probe';

const editMode = 2;
const readMode = 1;

/** What both bases give to a life: the class, a fresh context with its element, and the page's theme. */
export interface Stage {
  readonly BaseClass: new () => object;
  readonly serviceScope: WebPartContext['serviceScope'];
  createContext(domElement: HTMLElement): WebPartContext;
  setTheme(theme: object): void;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** One whole life of a web part, and everything it observed. */
export async function liveThrough(stage: Stage, behaviour: Behaviour): Promise<readonly Observation[]> {
  const log: Observation[] = [];
  const event = (call: string, told?: unknown): void => void log.push({ call: `-- ${call}`, told, sees: {} });
  const domElement = document.createElement('div');
  domElement.id = 'probe';
  domElement.style.width = '480.5px';
  const zone = document.createElement('div');
  zone.append(domElement);
  document.body.append(zone);
  stage.setTheme({ name: 'first' });

  let webPart: HostedWebPart;
  try {
    const Probe = createProbe(stage.BaseClass, behaviour, log);
    webPart = await mountWebPart(Probe, stage.createContext(domElement), { colour: 'green', nested: { deep: [1, 2] } });
    event('mounted', look(webPart));
  } catch (error) {
    event('mounting failed', (error as Error).message);
    event('another theme came after that');
    stage.setTheme({ name: 'second' });
    zone.remove();
    return log;
  }
  stage.setTheme({ name: 'second' });
  event('the width changed');
  domElement.style.width = '320px';
  webPart._internalOnAfterResize();
  event('a property was set to what it was', webPart._onPropertyPaneFieldChanged('colour', 'green'));
  event('a property changed', webPart._onPropertyPaneFieldChanged('colour', 'blue'));
  event('editing began');
  webPart._internalSetDisplayMode(editMode);
  await settled();
  webPart._internalSetDisplayMode(readMode);
  await settled();
  await editProperties(webPart, event);
  event('the page was left');
  webPart._internalDispose();
  webPart._internalDispose();
  await settled();
  event('another theme came after that');
  stage.setTheme({ name: 'third' });
  await settled();
  event('at the end', look(webPart));
  zone.remove();
  return log;
}

/** The pane is opened, read, and closed without "Apply" after a change; then opened once more, and the change applied. */
async function editProperties(webPart: HostedWebPart, event: (call: string, told?: unknown) => void): Promise<void> {
  const send = async (happened: Parameters<HostedWebPart['_onPropertyPaneLifeCycleEvent']>[0]): Promise<void> => {
    event(happened);
    webPart._onPropertyPaneLifeCycleEvent(happened);
    await settled();
  };
  await send('ConfigurationStart');
  const { title, isReactive, configuration, properties } = await webPart._getPropertyPaneData();
  event('the pane was told', structuredClone({ title, isReactive, configuration, properties }));
  event('a property changed and was not applied', webPart._onPropertyPaneFieldChanged('size', 5));
  await send('ConfigurationComplete');
  event('the pane was closed', look(webPart));
  await send('ConfigurationStart');
  event('a property changed in it', webPart._onPropertyPaneFieldChanged('colour', 'yellow'));
  await send('ApplyClicked');
  await send('ConfigurationComplete');
  event('the pane was closed', look(webPart));
}
