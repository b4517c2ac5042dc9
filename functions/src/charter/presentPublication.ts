import type { Publication } from '../../../src/domain/charter';
import type { PublicationState } from './publicationState';

/** How the page stands, for those who read the charter. */
export function presentPublication(
  { owed, url, version, at, trouble, troubleBy }: PublicationState,
  siteId: string | undefined,
): Publication {
  if (siteId === undefined) return { state: 'none' };
  const isTroubled = owed ? trouble !== undefined : trouble === 'awaitsApproval';
  const state = isTroubled ? 'troubled' : owed ? 'owed' : version === undefined ? 'none' : 'published';
  return {
    state,
    ...(url === undefined ? {} : { url }),
    ...(version === undefined ? {} : { version }),
    ...(at === undefined ? {} : { at }),
    ...(trouble ? { trouble } : {}),
    ...(troubleBy === undefined ? {} : { troubleBy }),
  };
}
