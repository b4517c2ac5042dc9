import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'DirectoryWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import {
  directoryClient,
  linkedCommunity,
  notificationsClient,
  pageApi,
  type DirectoryApi,
  type NotificationsApi,
} from '../../clients';
import { isTitleTooLong, titleLimit } from '../../components/frame/titleSetting';
import type { DirectoryScreenProps } from './DirectoryScreen';

const allStrings: DirectoryStrings = { ...sharedStrings, ...strings };

/** What whoever edits the page can set. */
interface DirectorySettings {
  title?: string;
}

/** All communities in SharePoint and Teams: hands the screen what it needs of the page. */
export default class DirectoryWebPart extends BaseClientSideWebPart<DirectorySettings> {
  private ways: { readonly api: DirectoryApi; readonly notifications: NotificationsApi } | undefined;
  private screen: React.FC<DirectoryScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.ways || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const linked = linkedCommunity({ sdks }, window.location.search);
    const props: DirectoryScreenProps = {
      ...this.ways,
      strings: allStrings,
      locale: pageContext.cultureInfo.currentUICultureName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      title: this.properties.title ?? '',
      onTitle: (title) => {
        this.properties.title = title;
        this.render();
      },
      ...(linked ? { linked } : {}),
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    const { askOutside } = pageApi(this.context);
    this.ways = { api: directoryClient(askOutside), notifications: notificationsClient(askOutside) };
    const { DirectoryScreen } = await import(/* webpackChunkName: 'directory' */ './DirectoryScreen');
    this.screen = DirectoryScreen;
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const title = PropertyPaneTextField('title', {
      label: strings.TitleLabel,
      description: strings.TitleNote,
      maxLength: titleLimit,
      onGetErrorMessage: (text: string) => (isTitleTooLong(text) ? strings.TitleSettingTooLong : ''),
    });
    return {
      pages: [{ header: { description: strings.SettingsNote }, groups: [{ groupFields: [title] }] }],
    };
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
