import type { CharterVersion, CharterView } from '../../../domain/charter';

/** How a version came about. */
export function adoptionOf({ adoptedBy }: Pick<CharterVersion, 'adoptedBy'>): NonNullable<CharterView['adopted']> {
  return adoptedBy ? { how: 'atOnce', by: adoptedBy } : { how: 'consent' };
}
