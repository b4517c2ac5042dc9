import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'OpenActionsWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import { openActionsClient, pageApi, type OpenActionsApi } from '../../clients';
import type { OpenActionsScreenProps } from './OpenActionsScreen';

const allStrings: OpenActionsStrings = { ...sharedStrings, ...strings };

/** A community's open actions in SharePoint and Teams: hands the screen what it needs of the page. */
export default class OpenActionsWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private api: OpenActionsApi | undefined;
  private screen: React.FC<OpenActionsScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.api || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const props: OpenActionsScreenProps = {
      api: this.api,
      strings: allStrings,
      locale: pageContext.cultureInfo.currentUICultureName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    this.api = openActionsClient(pageApi(this.context).ask);
    const { OpenActionsScreen } = await import(/* webpackChunkName: 'open-actions' */ './OpenActionsScreen');
    this.screen = OpenActionsScreen;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
