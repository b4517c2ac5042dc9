import { keepProperties } from '../storedProperties';
import type { HostedWebPart, PropertyPaneAccessor } from '../webPartContract';
import { element } from './element';
import { renderField } from './fields';

/** The pane at the side of a page that is edited, with the settings of one web part at a time. */
export interface PropertyPane {
  /** Knows a web part from now on; its button opens the pane. */
  register(word: string, alias: string, webPart: HostedWebPart): void;
  open(word: string): void;
  accessorOf(word: string): PropertyPaneAccessor;
}

interface Registered {
  readonly alias: string;
  readonly webPart: HostedWebPart;
}

/**
 * @param sitePath - of the site whose page is edited; properties are kept with it.
 * @param page - has an `aside` for the pane, and a button for each web part.
 */
export function createPropertyPane(sitePath: string, page: Document): PropertyPane {
  const aside = page.getElementById('property-pane') as HTMLElement;
  const known = new Map<string, Registered>();
  let shown: string | undefined;

  const buttonOf = (word: string): HTMLElement | null => page.querySelector(`[data-edits="${word}"]`);

  function close(): void {
    const registered = shown === undefined ? undefined : known.get(shown);
    if (shown === undefined || !registered) return;
    buttonOf(shown)?.setAttribute('aria-expanded', 'false');
    shown = undefined;
    aside.hidden = true;
    aside.replaceChildren();
    tellOfRoom();
    registered.webPart._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
  }

  function open(word: string): void {
    const registered = known.get(word);
    if (!registered || shown === word) return;
    close();
    shown = word;
    buttonOf(word)?.setAttribute('aria-expanded', 'true');
    registered.webPart._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    void draw(word);
  }

  async function draw(word: string): Promise<void> {
    const registered = known.get(word);
    if (!registered) return;
    const { webPart, alias } = registered;
    const { title, isReactive, configuration, properties } = await webPart._getPropertyPaneData();
    if (shown !== word) return;
    const values = properties as Readonly<Record<string, unknown>>;
    const keep = (): void => keepProperties(sitePath, alias, (webPart as unknown as Bagged).properties);
    const change = (property: string, value: unknown): void => {
      webPart._onPropertyPaneFieldChanged(property, value);
      if (isReactive) keep();
    };
    const groups = configuration.pages.flatMap(({ header, groups: parts }) => [
      ...(header?.description ? [element('p', { className: 'about' }, header.description)] : []),
      ...parts.map(({ groupName, groupFields }) =>
        element(
          'section',
          {},
          ...(groupName ? [element('h3', {}, groupName)] : []),
          ...groupFields.map((field) => renderField(field, values, change)),
        ),
      ),
    ]);
    const apply = element('button', { type: 'button', className: 'apply' }, 'Apply');
    apply.addEventListener('click', () => {
      webPart._onPropertyPaneLifeCycleEvent('ApplyClicked');
      keep();
    });
    aside.replaceChildren(
      head(title ?? alias),
      ...(groups.length > 0 ? groups : [element('p', { className: 'about' }, 'There is nothing to set here.')]),
      ...(isReactive || groups.length === 0 ? [] : [apply]),
    );
    aside.hidden = false;
    tellOfRoom();
  }

  /** The pane takes its room from the web parts. */
  function tellOfRoom(): void {
    for (const { webPart } of known.values()) webPart._internalOnAfterResize();
  }

  function head(title: string): HTMLElement {
    const button = element('button', { type: 'button', className: 'close' }, 'Close');
    button.addEventListener('click', () => {
      const back = shown === undefined ? null : buttonOf(shown);
      close();
      back?.focus();
    });
    return element('div', { className: 'head' }, element('h2', {}, title), button);
  }

  return {
    register(word, alias, webPart) {
      known.set(word, { alias, webPart });
      buttonOf(word)?.addEventListener('click', () => (shown === word ? close() : open(word)));
    },
    open,
    accessorOf: (word) => ({
      open: () => open(word),
      close: () => (shown === word ? close() : undefined),
      refresh: () => void (shown === word && draw(word)),
      isPropertyPaneOpen: () => shown === word,
    }),
  };
}

/** A web part's own properties; the types of a web part keep them to itself. */
interface Bagged {
  readonly properties: unknown;
}
