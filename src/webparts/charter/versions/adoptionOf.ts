import type { CharterVersion, CharterView } from '../../../domain/charter';

/** How a version came about. */
export function adoptionOf({
  adoptedBy,
  turnsBack,
}: Pick<CharterVersion, 'adoptedBy' | 'turnsBack'>): NonNullable<CharterView['adopted']> {
  return adoptedBy
    ? { how: 'atOnce', by: adoptedBy, ...(turnsBack === undefined ? {} : { turnsBack }) }
    : { how: 'consent' };
}
