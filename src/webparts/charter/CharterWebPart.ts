import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'CharterWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import { charterClient, linkedCommunity, pageApi, type CharterApi, type Communities } from '../../clients';
import type { CharterScreenProps } from './CharterScreen';

const allStrings: CharterStrings = { ...sharedStrings, ...strings };

/** What a community agreed, in SharePoint and Teams: hands the screen what it needs of the page. */
export default class CharterWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private api: CharterApi | undefined;
  private communities: Communities | undefined;
  private screen: React.FC<CharterScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.api || !this.screen) return;
    const { pageContext, sdks } = this.context;
    const props: CharterScreenProps = {
      api: this.api,
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
    // A message about this community leads here, to a page that may stand anywhere.
    const linked = linkedCommunity(this.context, window.location.search);
    const { ask, communities } = pageApi(this.context, linked);
    this.communities = communities;
    this.api = charterClient(ask);
    const { CharterScreen } = await import(/* webpackChunkName: 'charter' */ './CharterScreen');
    this.screen = CharterScreen;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
