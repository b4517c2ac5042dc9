import type { WebPartManifest } from '../webPartPageSettings';

/** The context of a web part, as far as the base class itself relies on it. The rest is in `createWebPartContext`. */
export interface WebPartContext {
  readonly instanceId: string;
  readonly manifest: WebPartManifest;
  readonly domElement: HTMLElement;
  readonly serviceScope: { consume(key: unknown): unknown };
  readonly statusRenderer: StatusRenderer;
  dispose(): void;
}

/** What the page shows in place of a web part that is loading or has failed. */
export interface StatusRenderer {
  displayLoadingIndicator(domElement: Element, message: string): void;
  clearLoadingIndicator(domElement: Element): void;
  renderError(domElement: Element, error: Error | string): void;
  clearError(domElement: Element): void;
}

/** A web part as it lies in the page: what the page of SharePoint stores and gives back. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description?: string;
  readonly dataVersion: string;
  readonly properties: unknown;
}

/** How a web part itself asks for the pane with its settings. */
export interface PropertyPaneAccessor {
  open(): void;
  close(): void;
  /** Asks for the configuration anew. */
  refresh(): void;
  isPropertyPaneOpen(): boolean;
}

/** What a web part wants to be asked in the pane, and what its settings are. */
export interface PropertyPaneData {
  readonly webPartId: string;
  readonly title: string | undefined;
  /** Otherwise nothing is drawn anew before "Apply". */
  readonly isReactive: boolean;
  readonly configuration: PropertyPaneConfiguration;
  /** A copy. */
  readonly properties: unknown;
}

export interface PropertyPaneConfiguration {
  readonly pages: readonly {
    readonly header?: { readonly description?: string };
    readonly groups: readonly { readonly groupName?: string; readonly groupFields: readonly PropertyPaneField[] }[];
  }[];
}

export interface PropertyPaneField {
  readonly type: number;
  readonly targetProperty?: string;
  readonly properties: unknown;
}

/** What happens to the pane of a web part, in Microsoft's words. */
export type PropertyPaneEvent = 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked';

/** The internal methods by which a host drives a web part; the same in Microsoft's base class and in the stand-in. */
export interface HostedWebPart {
  _internalInitialize(context: WebPartContext, fromPersistedData: boolean, displayMode: number): void;
  _internalDeserialize(data: WebPartData): void;
  _internalFirstTimeRender(): Promise<unknown>;
  _internalOnAfterResize(): void;
  _internalSetDisplayMode(displayMode: number): void;
  _getPropertyPaneData(): Promise<PropertyPaneData>;
  _onPropertyPaneFieldChanged(path: string, newValue: unknown): boolean;
  _onPropertyPaneLifeCycleEvent(event: PropertyPaneEvent): void;
  _internalDispose(): void;
}
