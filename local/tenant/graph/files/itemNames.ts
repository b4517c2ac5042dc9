import type { TeamSite } from '../../../seed';
import { badRequest } from '../graphFailure';
import type { SiteList } from '../sites/siteList';

/**
 * "Restrictions and limitations in OneDrive and SharePoint": characters, names and the length of a decoded path; the end of a
 * folder's name and the tilde by "Addressing resources in a drive on OneDrive".
 */
const forbiddenCharacters = /["*:<>?/\\|]/;
const forbiddenNames = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$|^~|_vti_/i;
const longestPath = 400;
const longestName = 255;

/** @throws GraphFailure 400 for a name that SharePoint refuses. @param isTop - directly in a library */
export function checkName(name: string, isTop: boolean): void {
  const reserved = forbiddenNames.test(name) || (isTop && /^forms$/i.test(name));
  const outside = name !== name.trim() || name.endsWith('.') || name === '' || name.length > longestName;
  // eslint-disable-next-line no-control-regex -- that is what must not be in a name
  if (outside || reserved || forbiddenCharacters.test(name) || /[\u0000-\u001f\u007f]/.test(name))
    throw badRequest('The provided name cannot be used for a file or folder.', 'invalidRequest');
}

/**
 * The names on the way to an item.
 *
 * @param path - decoded, "Lean Coffee/2026-03-26 Lean Coffee.md".
 * @param above - names of the folders that it begins below; none for the top of the library.
 * @param place - the library: its address counts as well.
 * @throws GraphFailure 400 for a name or length that SharePoint refuses
 */
export function readItemPath(
  path: string,
  above: readonly string[] = [],
  place?: { site: Pick<TeamSite, 'path'>; list: Pick<SiteList, 'name'> },
): string[] {
  const names = path.split('/');
  names.forEach((name, i) => checkName(name, above.length + i === 0));
  const whole = [...(place ? [place.site.path.slice(1), place.list.name] : []), ...above, path].join('/');
  if (whole.length > longestPath) throw badRequest('The resulting path has too many characters.', 'pathIsTooLong');
  return names;
}
