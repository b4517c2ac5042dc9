import type { WebPartPageSettings } from '../webPartPageSettings';
import { Guid } from './standIns/coreLibrary';

/**
 * The page context that a web part sees. In SharePoint the page belongs to the site of a community's group. In Teams it is left
 * without one, so that a web part has to find the community by its team, as it has to in a personal app or a shared channel.
 */
export function createPageContext(settings: WebPartPageSettings, origin: string): Record<string, unknown> {
  const { community, person, locale } = settings;
  const inSharePoint = settings.host === 'sharepoint';
  const sitePath = inSharePoint ? community.sitePath : '/';
  const absoluteUrl = inSharePoint ? origin + sitePath : origin;
  return {
    user: {
      displayName: person.displayName,
      email: person.mail,
      loginName: person.mail,
      isAnonymousGuestUser: false,
      isExternalGuestUser: person.isGuest,
      preferUserTimeZone: false,
    },
    web: {
      absoluteUrl,
      serverRelativeUrl: sitePath,
      title: inSharePoint ? community.name : 'Home',
      id: Guid.parse('5f0c7a52-35d1-4f5d-8c0a-2f7b0d7e9a11'),
      language: 2057,
    },
    site: {
      absoluteUrl,
      serverRelativeUrl: sitePath,
      id: Guid.parse('9d8b0a6e-6c1f-4f0f-8c49-1d6a2b7c3e22'),
      group: inSharePoint ? { id: Guid.parse(community.id), type: 1 } : undefined,
    },
    cultureInfo: { currentCultureName: locale, currentUICultureName: locale, isRightToLeft: false },
    aadInfo: { tenantId: Guid.parse(settings.tenantId), userId: Guid.parse(person.id) },
    list: undefined,
    listItem: undefined,
    legacyPageContext: inSharePoint ? { groupId: community.id } : {},
  };
}
