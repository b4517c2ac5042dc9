import type { TeamSite, TenantSeed } from '../../../seed';
import { systemAccount } from './actor';
import { builtInColumns } from './builtInColumns';
import type { PageContent, SiteList } from './siteList';
import type { SitePermissions } from './sitePermissions';
import type { SiteStore } from './siteStore';

const homeOf = ({ displayName }: TeamSite): PageContent => ({
  pageLayout: 'home',
  promotionKind: 'page',
  showComments: false,
  showRecommendedPages: false,
  sections: [
    {
      ...{ id: '1', layout: 'oneColumn', emphasis: 'none' },
      columns: [
        {
          ...{ id: '1', width: 12 },
          webparts: [
            {
              id: '2a9c4f10-6d3b-4b7e-a5c8-1f0e9d8c7b6a',
              innerHtml: `<p>Welcome to the site of ${displayName.replace(/&/g, '&amp;').replace(/</g, '&lt;')}.</p>`,
            },
          ],
        },
      ],
    },
  ],
});

/** Gives each site of the seed that has no lists yet what a new site of a team has, and its applications their roles. */
export function plantSites(
  { sites, applications }: Pick<TenantSeed, 'sites' | 'applications'>,
  { store, permissions }: { store: SiteStore; permissions: SitePermissions },
): void {
  for (const site of sites) {
    if (store.lists(site.id).length > 0) continue;
    const list = (draft: Pick<SiteList, 'id' | 'name' | 'displayName' | 'template'>): void =>
      store.saveList({
        ...draft,
        ...{ siteId: site.id, description: '', columns: builtInColumns(draft.template), createdBy: systemAccount },
        ...{ createdDateTime: '2024-09-02T09:30:00Z', lastModifiedDateTime: '2024-09-02T09:30:00Z' },
        ...{ nextItem: 1, changes: 0 },
      });
    list({ id: site.documentsId, name: 'Shared Documents', displayName: 'Documents', template: 'documentLibrary' });
    list({ id: site.pagesId, name: 'SitePages', displayName: 'Site Pages', template: 'webPageLibrary' });
    const draft = { name: 'Home.aspx', fields: { Title: site.displayName }, page: homeOf(site) };
    store.publish(store.add(site.pagesId, draft, systemAccount, site.homePageId), systemAccount);
    for (const { appId, role } of site.grants) {
      const displayName = applications.find((application) => application.appId === appId)?.displayName ?? appId;
      permissions.grant({ siteId: site.id, appId, displayName, role });
    }
  }
}
