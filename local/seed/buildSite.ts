import { stableId } from './stableId';
import type { DirectoryGroup, TeamSite } from './tenantSeed';

/** The bytes of a GUID: SharePoint packs three of them into the id of a drive. */
const bytesOf = (guid: string): Buffer => Buffer.from(guid.replaceAll('-', ''), 'hex');

/**
 * The SharePoint site of a group, with ids that follow from its address.
 *
 * @param path - below the host, `/sites/digital-practice`.
 * @param hostname - of the tenant's SharePoint; it is part of the site's id.
 * @param writers - application ids that an administrator has let write there.
 */
export function buildSite(
  group: Pick<DirectoryGroup, 'id' | 'displayName'>,
  { path, hostname, writers }: { path: string; hostname: string; writers: readonly string[] },
): TeamSite {
  const idOf = (part: string): string => stableId(`${hostname}${path} ${part}`);
  const guids = [idOf('site'), idOf('web'), idOf('library')] as const;
  return {
    groupId: group.id,
    id: `${hostname},${guids[0]},${guids[1]}`,
    displayName: group.displayName,
    path,
    driveId: `b!${Buffer.concat(guids.map(bytesOf)).toString('base64url')}`,
    documentsId: guids[2],
    pagesId: idOf('pages'),
    homePageId: idOf('home page'),
    grants: writers.map((appId) => ({ appId, role: 'write' })),
  };
}
