import type {
  PropertyPaneConfiguration,
  PropertyPaneData,
  PropertyPaneEvent,
  WebPartContext,
} from '../webPartContract';

/** As much of a web part as the editing of its properties touches. */
interface Edited {
  readonly context: WebPartContext;
  readonly title: string | undefined;
  readonly properties: unknown;
  readonly disableReactivePropertyChanges: boolean;
  set _propertyBag(properties: unknown);
  render(): void;
  loadPropertyPaneResources(): Promise<void>;
  getPropertyPaneConfiguration(): PropertyPaneConfiguration;
  onPropertyPaneFieldChanged(path: string, oldValue: unknown, newValue: unknown): void;
  onPropertyPaneConfigurationStart(): void;
  onPropertyPaneConfigurationComplete(): void;
  onAfterPropertyPaneChangesApplied(): void;
}

/** The part of the base class that is about the property pane. */
export class PropertyEditing {
  /** In a web part that waits for "Apply": its properties as they were before. */
  private backup: unknown;
  private resources: Promise<void> | undefined;

  async data(webPart: Edited): Promise<PropertyPaneData> {
    await this.loadResources(webPart);
    return {
      webPartId: webPart.context.instanceId,
      title: webPart.title,
      isReactive: !webPart.disableReactivePropertyChanges,
      configuration: webPart.getPropertyPaneConfiguration(),
      properties: structuredClone(webPart.properties),
    };
  }

  /** @returns whether the value was a new one. */
  change(webPart: Edited, path: string, newValue: unknown): boolean {
    const bag = webPart.properties as Record<string, unknown>;
    const oldValue = bag[path];
    if (JSON.stringify(oldValue) === JSON.stringify(newValue)) {
      return false;
    }
    if (webPart.disableReactivePropertyChanges) {
      this.backup ??= structuredClone(bag);
    }
    bag[path] = newValue;
    webPart.onPropertyPaneFieldChanged(path, oldValue, newValue);
    if (!webPart.disableReactivePropertyChanges) {
      webPart.render();
    }
    return true;
  }

  hear(webPart: Edited, event: PropertyPaneEvent): void {
    if (event === 'ConfigurationStart') {
      this.loadResources(webPart)
        .then(() => webPart.onPropertyPaneConfigurationStart())
        .catch(() => undefined);
    } else if (event === 'ApplyClicked') {
      this.backup = webPart.properties;
      // Not at once: the original waits for a promise here.
      void Promise.resolve().then(() => {
        webPart.onAfterPropertyPaneChangesApplied();
        webPart.render();
      });
    } else {
      if (webPart.disableReactivePropertyChanges && this.backup !== undefined) {
        webPart._propertyBag = this.backup;
        this.backup = undefined;
      }
      webPart.onPropertyPaneConfigurationComplete();
    }
  }

  /** Once in the life of a web part. */
  private loadResources(webPart: Edited): Promise<void> {
    return (this.resources ??= webPart.loadPropertyPaneResources());
  }
}
