import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'SessionsWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import {
  notificationsClient,
  pageApi,
  sessionsClient,
  type Communities,
  type NotificationsApi,
  type SessionsApi,
} from '../../clients';
import type { SessionsScreenProps } from './SessionsScreen';

const allStrings: SessionsStrings = { ...sharedStrings, ...strings };

/** A community's sessions in SharePoint and Teams: hands the screen what it needs of the page. */
export default class SessionsWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private ways: { readonly api: SessionsApi; readonly notifications: NotificationsApi } | undefined;
  private communities: Communities | undefined;
  private screen: React.FC<SessionsScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.ways || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const props: SessionsScreenProps = {
      ...this.ways,
      strings: allStrings,
      locale: pageContext.cultureInfo.currentUICultureName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      ...(this.communities ? { communities: this.communities } : {}),
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    const { ask, askOutside, communities } = pageApi(this.context);
    this.communities = communities;
    this.ways = { api: sessionsClient(ask), notifications: notificationsClient(askOutside) };
    const { SessionsScreen } = await import(/* webpackChunkName: 'sessions' */ './SessionsScreen');
    this.screen = SessionsScreen;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
