import type { WebPartPageSettings } from '../webPartPageSettings';

/** What Teams tells a tab about the team it stands in; undefined on a page of SharePoint. */
export function createTeamsSdk(settings: WebPartPageSettings): Record<string, unknown> | undefined {
  if (settings.host !== 'teams') {
    return undefined;
  }
  const { community, person, locale } = settings;
  const theme = settings.theme === 'light' ? 'default' : settings.theme;
  const channelId = '19:guildhall-general@thread.tacv2';
  const context = {
    app: { host: { name: 'Teams', clientType: 'web', sessionId: 'local' }, theme, locale, sessionId: 'local' },
    page: { id: 'leanCoffee', frameContext: 'content', subPageId: '' },
    user: {
      id: person.id,
      displayName: person.displayName,
      userPrincipalName: person.mail,
      tenant: { id: settings.tenantId },
    },
    team: { internalId: channelId, displayName: community.name, groupId: community.id },
    channel: { id: channelId, displayName: 'General' },
  };
  return {
    teamsJs: {
      app: {
        initialize: () => Promise.resolve(),
        isInitialized: () => true,
        getContext: () => Promise.resolve(structuredClone(context)),
        registerOnThemeChangeHandler: () => undefined,
        notifySuccess: () => undefined,
        notifyAppLoaded: () => undefined,
        openLink: (link: string) => {
          window.open(link, '_blank', 'noopener');
          return Promise.resolve();
        },
      },
    },
    // The older form, which the SharePoint Framework still hands over.
    context: {
      theme,
      locale,
      groupId: community.id,
      teamId: channelId,
      teamName: community.name,
      channelId,
      channelName: 'General',
      entityId: 'leanCoffee',
      subEntityId: '',
      tid: settings.tenantId,
      userObjectId: person.id,
      userPrincipalName: person.mail,
    },
  };
}
