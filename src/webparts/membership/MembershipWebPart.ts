import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'MembershipWebPartStrings';
import * as sharedStrings from 'SharedWebPartStrings';
import { linkedCommunity, membershipClient, pageApi, type Communities, type MembershipApi } from '../../clients';
import type { MembershipScreenProps } from './MembershipScreen';

const allStrings: MembershipStrings = { ...sharedStrings, ...strings };

/** Who is in a community, in SharePoint and Teams: hands the screen what it needs of the page. */
export default class MembershipWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private api: MembershipApi | undefined;
  private communities: Communities | undefined;
  private screen: React.FC<MembershipScreenProps> | undefined;
  private theme: IReadonlyTheme | undefined;

  public render(): void {
    if (!this.api || !this.screen) return;
    const { pageContext, sdks } = this.context;
    // A page of an organisation that is not joined to Entra has none.
    const reader = (pageContext.aadInfo as typeof pageContext.aadInfo | undefined)?.userId.toString().toLowerCase();
    const props: MembershipScreenProps = {
      api: this.api,
      strings: allStrings,
      locale: pageContext.cultureInfo.currentUICultureName,
      inset: sdks.microsoftTeams !== undefined,
      isEditing: this.displayMode === DisplayMode.Edit,
      ...(reader ? { reader } : {}),
      ...(this.communities ? { communities: this.communities } : {}),
      ...(this.theme ? { theme: this.theme } : {}),
    };
    ReactDom.render(React.createElement(this.screen, props), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    // A message about this community leads here, to a page that may stand anywhere.
    const linked = linkedCommunity(this.context, window.location.search);
    const { ask, community, communities } = pageApi(this.context, linked);
    this.communities = communities;
    this.api = membershipClient(ask, community);
    const { MembershipScreen } = await import(/* webpackChunkName: 'membership' */ './MembershipScreen');
    this.screen = MembershipScreen;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
