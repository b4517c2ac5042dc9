import type { HostedWebPart } from '../browser/webPartContract';

/** The base class as a web part sees it, whoever wrote it. */
interface Base {
  readonly context: { readonly instanceId: string; readonly manifest: { readonly alias: string } };
  readonly properties: unknown;
  readonly domElement: HTMLElement;
  readonly displayMode: number;
  readonly width: number;
  readonly title: string;
  readonly renderedOnce: boolean;
  readonly renderedFromPersistedData: boolean;
  renderCompleted(): void;
}

/** How a probe behaves, where web parts differ. */
export interface Behaviour {
  /** Listens to themes; a web part that does not is not drawn again for a new one. */
  readonly minds?: boolean;
  readonly failsIn?: 'onInit' | 'render';
  /** Calls `renderCompleted` some time after `render`. */
  readonly rendersLater?: boolean;
  /** Draws nothing anew for a property before "Apply". */
  readonly waitsForApply?: boolean;
}

/** What was called, with what, and what the web part could see at that moment. */
export interface Observation {
  readonly call: string;
  readonly told?: unknown;
  readonly sees: Readonly<Record<string, unknown>>;
}

/**
 * A web part that does nothing but note when each of its methods is called and what each property gives at that moment.
 *
 * @param BaseClass - `BaseClientSideWebPart` of Microsoft, or its stand-in.
 */
export function createProbe(
  BaseClass: new () => object,
  { minds = true, failsIn, rendersLater = false, waitsForApply = false }: Behaviour,
  log: Observation[],
): new () => HostedWebPart {
  class Probe extends (BaseClass as new () => Base) {
    get isRenderAsync(): boolean {
      return rendersLater;
    }
    get disableReactivePropertyChanges(): boolean {
      return waitsForApply;
    }
    async onInit(): Promise<void> {
      note(this, 'onInit');
      await Promise.resolve();
      if (failsIn === 'onInit') throw new Error('onInit fails');
      note(this, 'onInit, after waiting');
    }
    render(): void {
      note(this, 'render');
      if (failsIn === 'render') throw new Error('render fails');
      if (rendersLater) {
        setTimeout(() => {
          note(this, 'before renderCompleted');
          this.renderCompleted();
        }, 30);
      }
    }
    onAfterResize(width: number): void {
      note(this, 'onAfterResize', width);
    }
    onPropertyPaneFieldChanged(path: string, oldValue: unknown, newValue: unknown): void {
      note(this, 'onPropertyPaneFieldChanged', [path, oldValue, newValue]);
    }
    async loadPropertyPaneResources(): Promise<void> {
      note(this, 'loadPropertyPaneResources');
      await Promise.resolve();
    }
    getPropertyPaneConfiguration(): object {
      note(this, 'getPropertyPaneConfiguration');
      const field = { type: 3, targetProperty: 'colour', properties: { label: 'Colour' } };
      return { pages: [{ header: { description: 'Of the probe' }, groups: [{ groupFields: [field] }] }] };
    }
    onPropertyPaneConfigurationStart(): void {
      note(this, 'onPropertyPaneConfigurationStart');
    }
    onPropertyPaneConfigurationComplete(): void {
      note(this, 'onPropertyPaneConfigurationComplete');
    }
    onAfterPropertyPaneChangesApplied(): void {
      note(this, 'onAfterPropertyPaneChangesApplied');
    }
    onDispose(): void {
      note(this, 'onDispose');
    }
    onAfterDeserialize(properties: unknown, version: { toString(): string }): unknown {
      note(this, 'onAfterDeserialize', [properties, version.toString()]);
      return properties;
    }
  }
  if (minds) {
    Object.assign(Probe.prototype, {
      onThemeChanged(this: Base, theme: { name?: string } | undefined) {
        note(this, 'onThemeChanged', theme?.name);
      },
    });
  }
  const note = (probe: Base, call: string, told?: unknown): void =>
    void log.push({ call, ...(told === undefined ? {} : { told: structuredClone(told) }), sees: look(probe) });
  return Probe as unknown as new () => HostedWebPart;
}

/** What each property gives now; the words of an error differ between the two, that there is one must not. */
export function look(probe: object): Readonly<Record<string, unknown>> {
  const web = probe as Base;
  const reads: Readonly<Record<string, () => unknown>> = {
    context: () => web.context && 'present',
    alias: () => web.context.manifest.alias,
    properties: () => structuredClone(web.properties) ?? 'undefined',
    domElement: () => web.domElement.id,
    displayMode: () => web.displayMode,
    width: () => web.width,
    title: () => web.title ?? 'undefined',
    renderedOnce: () => web.renderedOnce,
    renderedFromPersistedData: () => web.renderedFromPersistedData,
  };
  return Object.fromEntries(
    Object.entries(reads).map(([name, read]) => {
      try {
        return [name, read() ?? 'undefined'];
      } catch {
        return [name, 'throws'];
      }
    }),
  );
}
