import { metadataUrl } from '../directory/collectionAnswer';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import { presentFields } from '../sites/itemFields';
import { presentItem as presentListItem } from '../sites/presentItem';
import { entityAnswer, invalidRequest } from '../sites/siteAnswers';
import type { DriveItem } from './driveItem';
import type { DrivePlace } from './driveAt';
import { placeOf } from './fileParts';
import type { FileParts } from './fileParts';
import { presentItem, selectOf } from './presentItem';

const listItemPattern = /^listItem(?:\(\s*\$?expand=fields(?:\(\s*\$?select=([^)]*)\))?\s*\))?$/i;

/** The list item behind a file, when `$expand=listItem` asks for it. @throws GraphFailure 400 for anything else to be expanded */
function expandedOf(call: MatchedCall, parts: FileParts, { site, list }: DrivePlace, item: DriveItem): Entity {
  const text = call.query.get('$expand')?.trim() ?? '';
  if (text === '') return {};
  const match = listItemPattern.exec(text);
  if (!match) throw invalidRequest(`Parsing OData Select and Expand failed: '${text}' cannot be expanded here.`);
  const only = match[1]?.split(',').map((name) => name.trim());
  const fields = /expand=/i.test(text) && { fields: presentFields(item, list, only ? { only } : {}) };
  return { listItem: { ...presentListItem(item, list, site, parts), ...fields } };
}

/** A file or folder as a call wants it: with `$select` and `$expand=listItem`. @throws GraphFailure 400 */
export function driveItemWanted(
  call: MatchedCall,
  parts: FileParts,
  drive: DrivePlace,
  item: DriveItem,
): Entity & { id: string } {
  const expanded = expandedOf(call, parts, drive, item);
  const entity = { ...presentItem(item, placeOf(parts, drive)), ...expanded };
  return { ...selectOf(call, entity, 'driveItem', Object.keys(expanded)), id: item.file.id };
}

/** "#drives('...')/root/$entity" */
export const driveContext = ({ driveId }: Pick<DrivePlace, 'driveId'>, what: string): string =>
  `${metadataUrl}#drives('${encodeURIComponent(driveId)}')/${what}`;

export function driveItemAnswer(
  call: MatchedCall,
  parts: FileParts,
  drive: DrivePlace,
  { item, status = 200 }: { item: DriveItem; status?: number },
) {
  return entityAnswer(driveContext(drive, 'root/$entity'), driveItemWanted(call, parts, drive, item), status);
}
