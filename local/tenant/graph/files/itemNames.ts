import { badRequest } from '../graphFailure';

/** "Restrictions and limitations in OneDrive and SharePoint": characters, names and the length of a decoded path. */
const forbiddenCharacters = /["*:<>?/\\|]/;
const forbiddenNames = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$|^~\$|_vti_/i;
const longestPath = 400;

function checkName(name: string, isTop: boolean): void {
  const reserved = forbiddenNames.test(name) || (isTop && /^forms$/i.test(name));
  if (
    name === '' ||
    name === '.' ||
    name === '..' ||
    name !== name.trim() ||
    forbiddenCharacters.test(name) ||
    reserved
  )
    throw badRequest('The provided name cannot be used for a file or folder.', 'invalidRequest');
}

/**
 * The names on the way to an item, from the top of the library.
 *
 * @param path - decoded, "Lean Coffee/2026-03-26 Lean Coffee.md".
 * @throws GraphFailure 400 for a name or length that SharePoint refuses
 */
export function readItemPath(path: string): string[] {
  const names = path.split('/');
  names.forEach((name, i) => checkName(name, i === 0));
  if (path.length > longestPath) throw badRequest('The resulting path has too many characters.', 'pathIsTooLong');
  return names;
}
