import type { Publication } from '../../../src/domain/charter';
import type { PublicationState } from './publicationState';

/** How the page stands, for those who read the charter. */
export function presentPublication(
  { owed, url, version, at, trouble }: PublicationState,
  siteId: string | undefined,
): Publication {
  if (siteId === undefined) return { state: 'none' };
  const state = !owed ? (version === undefined ? 'none' : 'published') : trouble ? 'troubled' : 'owed';
  return {
    state,
    ...(url === undefined ? {} : { url }),
    ...(version === undefined ? {} : { version }),
    ...(at === undefined ? {} : { at }),
    ...(trouble ? { trouble } : {}),
  };
}
