import { Version } from './coreLibrary';

/** What a web part may override, with the answers of one that does not. */
export class WebPartHooks {
  public get dataVersion(): Version {
    return Version.parse('1.0');
  }
  public get isRenderAsync(): boolean {
    return false;
  }
  public get disableReactivePropertyChanges(): boolean {
    return false;
  }
  public get previewImageUrl(): undefined {
    return undefined;
  }
  public get propertiesMetadata(): undefined {
    return undefined;
  }
  public get canOpenPopupOnRender(): boolean {
    return true;
  }
  public onInit(): Promise<void> {
    return Promise.resolve();
  }
  public render(): void {}
  public onDispose(): void {}
  public onThemeChanged(_theme: unknown): void {}
  public onAfterResize(_newWidth: number): void {}
  public onBeforeSerialize(): void {}
  public onPropertyPaneFieldChanged(_path: string, _oldValue: unknown, _newValue: unknown): void {}
  public onPropertyPaneConfigurationStart(): void {}
  public onPropertyPaneConfigurationComplete(): void {}
  public onAfterPropertyPaneChangesApplied(): void {}
  public onPropertyPaneRendered(): void {}
  public loadPropertyPaneResources(): Promise<void> {
    return Promise.resolve();
  }
  public getPropertyPaneConfiguration(): { pages: unknown[] } {
    return { pages: [] };
  }
  public onAfterDeserialize(properties: unknown, _dataVersion: Version | undefined): unknown {
    return properties;
  }
}
