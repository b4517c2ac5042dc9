import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { identitySetOf } from '../sites/actor';
import { siteCollection } from '../sites/siteAnswers';
import { driveItemAt } from './driveAt';
import { reading, writing } from './fileParts';
import type { FileParts } from './fileParts';
import { driveContext } from './itemWanted';

/** Earlier versions of files, and checking them out and in ("driveItem: checkout", "driveItem: checkin"). */
export function versionOperations(parts: FileParts): Operation[] {
  const { store, keeper, actorOf, origin } = parts;
  const versions = (call: MatchedCall) => {
    const place = driveItemAt(parts, call, 'read');
    const listed = store.versions(place.item).map((version) => ({ ...version, id: version.label }));
    return siteCollection(call, origin, listed, {
      context: driveContext(place, `items('${place.item.file.id}')/versions`),
      present: ({ id, at, by, file }) => ({
        ...{ id, lastModifiedDateTime: at, lastModifiedBy: identitySetOf(by), size: file?.size ?? 0 },
      }),
    });
  };
  const checkOut = (call: MatchedCall) => {
    const { item } = driveItemAt(parts, call, 'write');
    const by = actorOf(call);
    keeper.requireFree(item, by);
    store.mark(item, { file: { ...item.file, heldBy: { id: by.id ?? '', how: 'checkedOut' } } });
    return { status: 204 };
  };
  const checkIn = (call: MatchedCall) => {
    const { item } = driveItemAt(parts, call, 'write');
    keeper.requireFree(item, actorOf(call));
    const { heldBy: _before, ...file } = item.file;
    store.mark(item, { file });
    return { status: 204 };
  };

  const item = '/drives/{}/items/{}';
  return [
    reading(`${item}/versions`, 2, versions),
    writing('POST', `${item}/checkout`, checkOut),
    writing('POST', `${item}/checkin`, checkIn),
  ];
}
