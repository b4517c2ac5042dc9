import type { PropertyPaneConfiguration } from '../webPartContract';
import { Version } from './coreLibrary';

/** What a web part may override, with the answers of one that does not. */
export class WebPartHooks {
  get dataVersion(): Version {
    return Version.parse('1.0');
  }
  get isRenderAsync(): boolean {
    return false;
  }
  get disableReactivePropertyChanges(): boolean {
    return false;
  }
  get previewImageUrl(): undefined {
    return undefined;
  }
  get propertiesMetadata(): undefined {
    return undefined;
  }
  get canOpenPopupOnRender(): boolean {
    return true;
  }
  onInit(): Promise<void> {
    return Promise.resolve();
  }
  render(): void {}
  onDispose(): void {}
  onThemeChanged(_theme: unknown): void {}
  onAfterResize(_newWidth: number): void {}
  onBeforeSerialize(): void {}
  onPropertyPaneFieldChanged(_path: string, _oldValue: unknown, _newValue: unknown): void {}
  onPropertyPaneConfigurationStart(): void {}
  onPropertyPaneConfigurationComplete(): void {}
  onAfterPropertyPaneChangesApplied(): void {}
  onPropertyPaneRendered(): void {}
  loadPropertyPaneResources(): Promise<void> {
    return Promise.resolve();
  }
  getPropertyPaneConfiguration(): PropertyPaneConfiguration {
    return { pages: [] };
  }
  onAfterDeserialize(properties: unknown, _dataVersion: Version | undefined): unknown {
    return properties;
  }
}
