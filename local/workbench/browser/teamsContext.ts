import type { ThemeName, WebPartPageSettings } from '../webPartPageSettings';
import type { PageTheme } from './pageTheme';

type HearTheme = (theme: string) => void;

/** How Teams calls its themes. */
const teamsThemes: Readonly<Record<ThemeName, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };

const channelId = '19:guildhall-general@thread.tacv2';

/**
 * What Teams tells a tab about the team it stands in, and the personal app about nobody but its reader; undefined on a page of
 * SharePoint.
 *
 * @param entity - the id under which the tab was added.
 */
export function createTeamsSdk(
  settings: WebPartPageSettings,
  entity: string,
  theme: Pick<PageTheme, 'name' | 'onChange'>,
): Record<string, unknown> | undefined {
  if (settings.host !== 'teams') {
    return undefined;
  }
  let hearTheme: HearTheme | undefined;
  theme.onChange((name) => hearTheme?.(teamsThemes[name]));
  return {
    teamsJs: {
      app: {
        initialize: () => Promise.resolve(),
        isInitialized: () => true,
        getContext: () => Promise.resolve(contextOf(settings, entity, teamsThemes[theme.name()])),
        // One handler at a time, as in Microsoft's library: a second takes the place of the first.
        registerOnThemeChangeHandler: (hear: HearTheme) => {
          hearTheme = hear;
        },
        notifySuccess: () => undefined,
        notifyAppLoaded: () => undefined,
        openLink: (link: string) => {
          window.open(link, '_blank', 'noopener');
          return Promise.resolve();
        },
      },
    },
    context: oldContextOf(settings, entity, teamsThemes[theme.name()]),
  };
}

function contextOf({ community, person, locale, scope, tenantId }: WebPartPageSettings, entity: string, theme: string) {
  return {
    app: { host: { name: 'Teams', clientType: 'web', sessionId: 'local' }, theme, locale, sessionId: 'local' },
    page: { id: entity, frameContext: 'content', subPageId: '' },
    user: {
      id: person.id,
      displayName: person.displayName,
      userPrincipalName: person.mail,
      tenant: { id: tenantId },
    },
    ...(scope === 'tab'
      ? {
          team: { internalId: channelId, displayName: community.name, groupId: community.id },
          channel: { id: channelId, displayName: 'General' },
        }
      : {}),
  };
}

/** The older form, which the SharePoint Framework still hands over. */
function oldContextOf(
  { community, person, locale, scope, tenantId }: WebPartPageSettings,
  entity: string,
  theme: string,
) {
  return {
    theme,
    locale,
    entityId: entity,
    subEntityId: '',
    tid: tenantId,
    userObjectId: person.id,
    userPrincipalName: person.mail,
    ...(scope === 'tab'
      ? {
          groupId: community.id,
          teamId: channelId,
          teamName: community.name,
          channelId,
          channelName: 'General',
        }
      : {}),
  };
}
