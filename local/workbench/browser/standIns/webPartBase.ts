import { DisplayMode, Version } from './coreLibrary';
import { ThemeProvider, type ThemeChange } from './componentBase';
import { callableAsFunction } from './callableAsFunction';
import { WebPartHooks } from './webPartHooks';
import { PropertyEditing } from './propertyEditing';
import type { PropertyPaneData, PropertyPaneEvent, WebPartContext, WebPartData } from '../webPartContract';

/**
 * Stands in for Microsoft's class of the same name. What a web part can observe (order of the calls, what each property gives
 * at which moment) is held to the original by `standIns.browser.test.ts`, and so are the names of the internal methods by
 * which a host drives it: the page mounts the original and this one in the same way.
 */
export class BaseClientSideWebPart extends WebPartHooks {
  context!: WebPartContext;
  private _initialised = false;
  private _mode: number = DisplayMode.Read;
  private _properties: unknown;
  private _title: string | undefined;
  private _description: string | undefined;
  private _renderedOnce = false;
  private _fromPersistedData = false;
  private _isDisposed = false;
  private _settleFirstRender: ((error?: unknown) => void) | undefined;
  private readonly _editing = new PropertyEditing();
  private readonly _firstSteps: Promise<unknown>[] = [];

  get domElement(): HTMLElement {
    return this.context.domElement;
  }
  get properties(): unknown {
    if (!this._initialised) {
      throw new Error('The web part is not initialised yet: its properties can be read from onInit on.');
    }
    return this._properties;
  }
  /** For the property pane, which puts a whole set back. */
  set _propertyBag(properties: unknown) {
    this._properties = properties;
  }
  get displayMode(): number {
    return this._mode;
  }
  /** Fractions of a pixel included, unlike `clientWidth`. */
  get width(): number {
    return parseFloat(window.getComputedStyle(this.domElement).width) || 0;
  }
  get renderedOnce(): boolean {
    return this._renderedOnce;
  }
  get renderedFromPersistedData(): boolean {
    return this._fromPersistedData;
  }
  get title(): string | undefined {
    return this._title;
  }
  get description(): string | undefined {
    return this._description;
  }
  get isDisposed(): boolean {
    return this._isDisposed;
  }
  get instanceId(): string {
    return this.context.instanceId;
  }
  get manifest(): WebPartContext['manifest'] {
    return this.context.manifest;
  }
  get componentId(): string {
    return this.context.manifest.id;
  }

  get accessibleTitle(): string {
    return `${this.title ?? ''} web part`;
  }

  /** Renders again, but not before the first rendering is through. */
  onDisplayModeChanged(oldMode: number): void {
    if (oldMode !== this._mode) {
      void Promise.all(this._firstSteps)
        .then(() => this.render())
        .catch(() => undefined);
    }
  }
  renderCompleted(error?: Error): void {
    this._settleFirstRender?.(error);
  }
  renderError(error: Error): void {
    this.context.statusRenderer.clearLoadingIndicator(this.domElement);
    this.context.statusRenderer.renderError(this.domElement, error);
  }
  clearError(): void {
    this.context.statusRenderer.clearError(this.domElement);
  }

  // How a host drives a web part.
  _internalInitialize(context: WebPartContext, fromPersistedData: boolean, mode: number): void {
    this.context = context;
    this._initialised = true;
    this._mode = mode;
    this._fromPersistedData = fromPersistedData;
    this.render = this.render.bind(this);
    this.onDispose = this.onDispose.bind(this);
    const themes = this.themes();
    this.onThemeChanged(themes.tryGetTheme());
    themes.themeChangedEvent.add(this, this._handleThemeChanged);
  }
  _internalDeserialize(data: WebPartData): void {
    this._title = data.title;
    this._description = data.description;
    this._properties = this.onAfterDeserialize(structuredClone(data.properties), Version.tryParse(data.dataVersion));
  }
  _internalFirstTimeRender(): Promise<void> {
    return new Promise((resolve, reject) => {
      this._settleFirstRender = (error) => {
        this._settleFirstRender = undefined;
        if (error === undefined) {
          this._renderedOnce = true;
          resolve();
        } else {
          reject(error);
        }
      };
      const initialised = this.onInit();
      this._firstSteps.push(initialised);
      initialised
        .then(() => {
          this.context.statusRenderer.clearLoadingIndicator(this.domElement);
          this.render();
          if (!this.isRenderAsync) {
            this._settleFirstRender?.();
          }
        })
        .catch((error: unknown) => this._settleFirstRender?.(error));
    });
  }
  _internalSetDisplayMode(mode: number): void {
    if (this._mode !== mode) {
      const oldMode = this._mode;
      this._mode = mode;
      this._fromPersistedData = true;
      this.onDisplayModeChanged(oldMode);
    }
  }
  _internalOnAfterResize(): void {
    this.onAfterResize(this.width);
  }
  _getPropertyPaneData(): Promise<PropertyPaneData> {
    return this._editing.data(this);
  }
  _onPropertyPaneFieldChanged(path: string, newValue: unknown): boolean {
    return this._editing.change(this, path, newValue);
  }
  _onPropertyPaneLifeCycleEvent(event: PropertyPaneEvent): void {
    this._editing.hear(this, event);
  }
  /** Not before the first rendering is through: a web part that is taken away early still finds its context. */
  _internalDispose(): void {
    const end = (): void => this.dispose();
    Promise.all(this._firstSteps).then(end, end);
    this.themes().themeChangedEvent.remove(this, this._handleThemeChanged);
  }

  private dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this.onDispose();
    this.context.dispose();
    // As the original does: whoever keeps using a disposed web part shall notice.
    delete (this as Partial<this>).context;
    this._isDisposed = true;
  }
  private themes(): ThemeProvider {
    return this.context.serviceScope.consume(ThemeProvider.serviceKey) as ThemeProvider;
  }
  /** A web part that does not care for themes is not drawn again for a new one. */
  private readonly _handleThemeChanged = ({ theme }: ThemeChange): void => {
    this.onThemeChanged(theme);
    if (this.onThemeChanged !== BaseClientSideWebPart.prototype.onThemeChanged) {
      this.render();
    }
  };
}

callableAsFunction(BaseClientSideWebPart);
