import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'LeanCoffeeWebPartStrings';
import { askApi, findCommunity, guildhallApi, leanCoffeeClient, type LeanCoffeeApi } from '../../clients';
import type { LeanCoffeeScreenProps } from './LeanCoffeeScreen';

/** The Lean Coffee in SharePoint and Teams: hands the screen what it needs of the page, and nothing of the framework. */
export default class LeanCoffeeWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private api: LeanCoffeeApi | undefined;
  private screen: React.FC<LeanCoffeeScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.api || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const props: LeanCoffeeScreenProps = {
      api: this.api,
      strings,
      locale: pageContext.cultureInfo.currentUICultureName,
      reader: pageContext.user.displayName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    const { aadHttpClientFactory, spHttpClient, pageContext } = this.context;
    const findApi = guildhallApi({ aadHttpClientFactory, spHttpClient, webUrl: pageContext.web.absoluteUrl });
    this.api = leanCoffeeClient(askApi(findApi, findCommunity(this.context)));
    // The views and Fluent UI come in a file of their own: the page runs on while it loads.
    const { LeanCoffeeScreen } = await import(/* webpackChunkName: 'lean-coffee' */ './LeanCoffeeScreen');
    this.screen = LeanCoffeeScreen;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
