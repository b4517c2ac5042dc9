import type { TeamSite } from '../../../seed';
import type { GraphCall } from '../graphCall';
import { readSelect } from '../odata/select';
import type { Entity } from '../odata/select';
import { identitySetOf } from '../sites/actor';
import type { DriveItem } from './driveItem';
import { contentOf, etagOf } from './driveItem';
import { rootIdOf } from './itemIds';
import type { Library } from './library';
import { quickXorHash } from './quickXorHash';

const libraryPath = 'Shared Documents';
const mimeTypes: Record<string, string> = { md: 'text/markdown', txt: 'text/plain', html: 'text/html' };
const mimeTypeOf = (name: string): string =>
  mimeTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** Properties of microsoft.graph.driveItem and of microsoft.graph.drive that $select may name. */
const itemProperties =
  'id,name,webUrl,description,eTag,cTag,size,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,parentReference,file,folder,fileSystemInfo,shared,sharepointIds,root,deleted,package,publication,remoteItem,searchResult,specialFolder,webDavUrl,audio,image,video,photo,location,malware'.split(
    ',',
  );
const driveProperties =
  'id,name,webUrl,description,driveType,owner,quota,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,sharePointIds,system'.split(
    ',',
  );

/** The address of a site's library, or of something in it, in a browser. @param origin of this machine: links open here */
export const webUrlOf = (origin: string, site: TeamSite, names: readonly string[] = []): string =>
  `${origin}${site.path}/${[libraryPath, ...names].map(encodeURIComponent).join('/')}`;

/** The default document library of a site as a drive. */
export function presentDrive(site: TeamSite, origin: string): Entity {
  return {
    id: site.driveId,
    name: 'Documents',
    description: '',
    webUrl: webUrlOf(origin, site),
    driveType: 'documentLibrary',
    createdBy: { user: { displayName: 'System Account' } },
    owner: { group: { id: site.groupId, displayName: `${site.displayName} Owners` } },
  };
}

/** A file or folder with the properties that Graph returns by default. */
export function presentItem(item: DriveItem, { site, library, origin }: ItemPlace): Entity {
  const names = library.pathOf(item);
  const above = names.slice(0, -1);
  const { name, size, createdDateTime, lastModifiedDateTime } = item;
  return {
    '@odata.etag': etagOf(item),
    id: item.id,
    name,
    webUrl: webUrlOf(origin, site, names),
    eTag: etagOf(item),
    cTag: `"c:{${item.uniqueId.toUpperCase()}},${item.version}"`,
    size,
    createdDateTime,
    lastModifiedDateTime,
    createdBy: identitySetOf(item.createdBy),
    lastModifiedBy: identitySetOf(item.lastModifiedBy),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: item.driveId,
      id: item.parentId,
      name: above.at(-1) ?? libraryPath,
      path: `/drives/${item.driveId}/root:${above.map((part) => `/${encodeURIComponent(part)}`).join('')}`,
      siteId: site.id.split(',')[1],
    },
    ...(item.content === null
      ? { folder: { childCount: library.inside(item.id).length } }
      : {
          file: {
            mimeType: mimeTypeOf(name),
            hashes: { quickXorHash: quickXorHash(contentOf(item)) },
          },
        }),
    fileSystemInfo: { createdDateTime, lastModifiedDateTime },
  };
}

/** The top folder of a library. */
export const presentRoot = ({ site, library, origin }: ItemPlace): Entity => ({
  id: rootIdOf(site.driveId),
  name: 'root',
  webUrl: webUrlOf(origin, site),
  parentReference: { driveType: 'documentLibrary', driveId: site.driveId },
  folder: { childCount: library.inside(rootIdOf(site.driveId)).length },
  root: {},
});

/** Where an item is. */
export interface ItemPlace {
  site: TeamSite;
  library: Library;
  origin: string;
}

/** What $select leaves of an item or a drive; SharePoint adds nothing but the version. @throws GraphFailure 400 */
export function selectOf(call: GraphCall, entity: Entity, type: 'drive' | 'driveItem'): Entity {
  const known = type === 'drive' ? driveProperties : itemProperties;
  const selected = readSelect(call.query, `microsoft.graph.${type}`, known, 'invalidRequest');
  if (!selected) return entity;
  const kept = ['@odata.etag', ...selected].filter((name) => entity[name] !== undefined);
  return Object.fromEntries(kept.map((name) => [name, entity[name]]));
}
