import type { TeamSite } from '../../../seed';
import { metadataUrl } from '../directory/collectionAnswer';
import type { Directory } from '../directory/directory';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { listAt } from '../sites/listOperations';
import { entityAnswer, siteCollection, siteContext } from '../sites/siteAnswers';
import type { SiteList } from '../sites/siteList';
import { driveAt, driveItemAt, wayAt } from './driveAt';
import type { DrivePlace } from './driveAt';
import { isDriveItem } from './driveItem';
import { reading } from './fileParts';
import type { FileParts } from './fileParts';
import { rootIdOf } from './itemIds';
import { driveContext, driveItemWanted } from './itemWanted';
import { presentDrive, presentRoot, selectOf } from './presentItem';
import { itemNotFound } from './siteAccess';

/** Libraries as drives, and what is in their folders. */
export function driveOperations(parts: FileParts, directory: Directory): Operation[] {
  const { access, personal, store, library, rights, origin } = parts;
  const answer = (call: MatchedCall, site: TeamSite, list: SiteList | undefined) => {
    if (list?.template !== 'documentLibrary') throw itemNotFound();
    const entity = selectOf(call, presentDrive(site, list, origin), 'drive');
    return entityAnswer(`${metadataUrl}#drives/$entity`, entity);
  };
  const ofSite = (call: MatchedCall) => {
    const site = access.site(call, 'read', 'files');
    return answer(call, site, store.list(site.id, site.documentsId));
  };
  const ofList = (call: MatchedCall) => {
    const { site, list } = listAt(parts, call, 'read');
    return answer(call, site, list);
  };
  const all = (call: MatchedCall) => {
    const site = access.site(call, 'read', 'files');
    const drives = store
      .lists(site.id)
      .filter(({ template }) => template === 'documentLibrary')
      .map((list) => presentDrive(site, list, origin));
    const context = siteContext(site, 'drives');
    return siteCollection(call, origin, drives, { context, present: (drive) => selectOf(call, drive, 'drive') });
  };
  /** A person's OneDrive: `/me/drive`, `/users/{id}/drive`. Somebody else's is not there for a person. */
  const ofPerson = (call: MatchedCall) => {
    const user = directory.userById(call.params[0] ?? '') ?? directory.userBySignInName(call.params[0] ?? '');
    if (!user) throw itemNotFound();
    const site = access.admit(call, personal.of(user.id), 'read', 'files');
    return answer(call, site, store.list(site.id, site.documentsId));
  };
  const drive = (call: MatchedCall) => {
    const { site, list } = driveAt(parts, call);
    return answer(call, site, list);
  };
  const root = (call: MatchedCall) => {
    const place = driveAt(parts, call);
    const entity = presentRoot({ ...place, library, origin });
    return entityAnswer(driveContext(place, 'root/$entity'), selectOf(call, entity, 'driveItem'));
  };

  const listing = (call: MatchedCall, place: DrivePlace, folderId: string) => {
    const found = rights
      .readable(call, place.site, library.inside(folderId), 'files')
      .filter(isDriveItem)
      .map((item) => ({ item, id: item.file.id }));
    return siteCollection(call, origin, found, {
      context: driveContext(place, 'root/children'),
      present: ({ item }) => driveItemWanted(call, parts, place, item),
    });
  };
  const inRoot = (call: MatchedCall) => {
    const place = driveAt(parts, call);
    return listing(call, place, rootIdOf(place.driveId));
  };
  const inItem = (call: MatchedCall) => {
    const drive = driveAt(parts, call);
    const id = call.params[1] ?? '';
    if (id === rootIdOf(drive.driveId)) return listing(call, drive, id);
    const place = driveItemAt(parts, call, 'read');
    return listing(call, place, place.item.file.id);
  };
  const atPath = (call: MatchedCall) => {
    const way = wayAt(parts, call);
    const item = library.at(way.startId, way.names);
    if (way.names.length > 0 && !item) throw itemNotFound();
    if (item) rights.require(call, way.site, item, 'read', 'files');
    return listing(call, way, item?.file.id ?? way.startId);
  };

  return [
    reading('/sites/{}/drive', 1, ofSite),
    reading('/sites/{}/drives', 2, all),
    reading('/sites/{}/lists/{}/drive', 1, ofList),
    reading('/users/{}/drive', 1, ofPerson),
    reading('/drives/{}', 1, drive),
    reading('/drives/{}/root', 1, root),
    reading('/drives/{}/root/children', 2, inRoot),
    reading('/drives/{}/root:/{}/children', 2, atPath),
    reading('/drives/{}/items/{}/children', 2, inItem),
  ];
}
