import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'LeanCoffeeWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import {
  leanCoffeeClient,
  notificationsClient,
  pageApi,
  type Communities,
  type LeanCoffeeApi,
  type NotificationsApi,
} from '../../clients';
import type { LeanCoffeeScreenProps } from './LeanCoffeeScreen';
import { isTitleTooLong, titleLimit } from '../../components/frame/titleSetting';

const allStrings: LeanCoffeeStrings = { ...sharedStrings, ...strings };

/** What whoever edits the page can set. */
interface LeanCoffeeSettings {
  title?: string;
}

/** The Lean Coffee in SharePoint and Teams: hands the screen what it needs of the page, and nothing of the framework. */
export default class LeanCoffeeWebPart extends BaseClientSideWebPart<LeanCoffeeSettings> {
  private api: LeanCoffeeApi | undefined;
  private communities: Communities | undefined;
  private notifications: NotificationsApi | undefined;
  private screen: React.FC<LeanCoffeeScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.api || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const props: LeanCoffeeScreenProps = {
      api: this.api,
      strings: allStrings,
      locale: pageContext.cultureInfo.currentUICultureName,
      reader: pageContext.user.displayName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      title: this.properties.title ?? '',
      onTitle: (title) => {
        this.properties.title = title;
        this.render();
      },
      ...(this.communities ? { communities: this.communities } : {}),
      ...(this.notifications ? { notifications: this.notifications } : {}),
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    const { ask, askOutside, communities } = pageApi(this.context);
    this.communities = communities;
    this.api = leanCoffeeClient(ask);
    this.notifications = notificationsClient(askOutside);
    // The views and Fluent UI come in a file of their own: the page runs on while it loads.
    const { LeanCoffeeScreen } = await import(/* webpackChunkName: 'lean-coffee' */ './LeanCoffeeScreen');
    this.screen = LeanCoffeeScreen;
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
