import type { TenantSeed } from '../../../seed';
import { ToolRefusal } from '../../entra/tokenWish';
import { done, ok } from '../../tools/tool';
import type { Tools } from '../../tools/tool';
import type { Directory } from '../directory/directory';
import { randomGuid } from '../directory/randomGuid';
import { GraphFailure } from '../graphFailure';
import { readFields } from '../sites/itemFields';
import type { ItemGrant } from '../sites/itemSharing';
import { createPersonFinder } from '../sites/personAt';
import type { Named } from '../sites/personAt';
import { isPage } from '../sites/presentPage';
import type { SiteItem } from '../sites/siteList';
import { readSitePath } from '../sites/siteView';
import { documentPlace, viewDocuments } from './documentView';
import type { DocumentPlace } from './documentView';
import { driveIdOf } from './driveIds';
import type { DriveItem } from './driveItem';
import type { FileParts } from './fileParts';
import { rootIdOf } from './itemIds';
import { readItemPath } from './itemNames';

type FilePlace = DocumentPlace & { item: DriveItem };

/** What Graph would refuse a tool refuses in its own way. */
function asTool<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphFailure) throw new ToolRefusal(error.message, error.status);
    throw error;
  }
}

/** What people do with files in SharePoint by hand, for tests and the workbench. */
export function fileTools({
  seed,
  parts,
  directory,
}: {
  seed: Pick<TenantSeed, 'sites' | 'personas'>;
  parts: FileParts;
  directory: Directory;
}): Tools {
  const { store, keeper, contents, rights, people } = parts;
  const personAt = createPersonFinder(seed, directory);
  const nothing = (): ToolRefusal => new ToolRefusal('There is no such file or folder.', 404);

  /** @throws ToolRefusal 404 for nothing, or nothing for this person; 403 for what the person may only read */
  const editing = (path: string, as: unknown): FilePlace & { by: Named } => {
    const found = documentPlace(path, seed, parts);
    if (!found?.item) throw nothing();
    const by = personAt(as);
    const role = rights.personRole(by.id, found.site, found.item);
    if (role === undefined) throw nothing();
    if (role === 'read') throw new ToolRefusal(`${by.displayName} may read this, and not change it.`, 403);
    return { ...found, item: found.item, by };
  };
  const folderAt = (path: string, as: unknown): DocumentPlace & { by: Named; startId: string } => {
    const found = documentPlace(path, seed, parts);
    if (!found) throw nothing();
    const by = personAt(as);
    const role = found.item ? rights.personRole(by.id, found.site, found.item) : people.rightOf(by.id, found.site);
    if (role === undefined || role === 'read')
      throw new ToolRefusal(`${by.displayName} may not put anything here.`, 403);
    return { ...found, by, startId: found.item?.file.id ?? rootIdOf(driveIdOf(found.site, found.list.id)) };
  };
  /** A file, a folder, or a page. */
  const itemAt = (path: string): SiteItem => {
    const file = documentPlace(path, seed, parts)?.item;
    const place = file ? undefined : readSitePath(seed, path);
    const page = place?.fileName === undefined ? undefined : store.byName(place.site.pagesId, place.fileName);
    const item = file ?? (isPage(page) ? page : undefined);
    if (!item) throw nothing();
    return item;
  };
  const granteeOf = (name: unknown): ItemGrant['to'] => {
    const group = directory.groups().find(({ id }) => id === name);
    return group ? { kind: 'group', id: group.id } : { kind: 'user', id: personAt(name).id };
  };

  return {
    'GET /documents/{}': {
      says: '{path, encoded as one part: /sites/digital-practice/Shared Documents/...}?as=person: what lies there in SharePoint, as that person sees it',
      run: ({ keys: [path = ''], query }) => {
        const as = query.get('as');
        const person = as === null ? {} : { personId: personAt(as).id };
        const found = viewDocuments(path, { seed, parts, ...person });
        if (!found) throw nothing();
        return ok(found);
      },
    },
    'POST /documents/{}': {
      says: '{as: person, name, content: base64, or folder: true}: somebody uploads a file into the folder, or makes one in it',
      run: ({ keys: [path = ''], body: { as, name, content = '', folder } }) =>
        asTool(() => {
          const { list, site, startId, names, by } = folderAt(path, as);
          const [own = ''] = readItemPath(String(name ?? ''), names, { site, list });
          const putting = { list, startId, names: [own], by };
          if (folder === true) keeper.makeFolder({ ...putting, behaviour: 'fail' });
          else keeper.put({ ...putting, behaviour: 'replace' }, contents.keep(Buffer.from(String(content), 'base64')));
          return { status: 201 };
        }),
    },
    'PATCH /documents/{}': {
      says: '{as: person, name, fields: {column: value}}: somebody renames a file or folder, or fills its columns in',
      run: ({ keys: [path = ''], body: { as, name, fields } }) =>
        asTool(() => {
          const { site, list, item, names, by } = editing(path, as);
          if (name !== undefined) {
            readItemPath(String(name), names.slice(0, -1), { site, list });
            keeper.move(item, { name: String(name) }, by);
          }
          if (fields !== undefined) {
            keeper.requireFree(item, by);
            const now = store.item(list.id, item.id) ?? item;
            store.change(now, { fields: readFields(list, withTypes(fields)) }, by);
          }
          return done;
        }),
    },
    'DELETE /documents/{}': {
      says: '?as=person: somebody deletes a file or folder',
      run: ({ keys: [path = ''], query }) =>
        asTool(() => {
          const { item, by } = editing(path, query.get('as'));
          keeper.remove(item, by);
          return done;
        }),
    },
    'PUT /documents/{}/sharing': {
      says: '{people: [person or group id], role: read | write}, or {people: null}: an owner stops a file, folder or page from inheriting, so that only these and the owners see it; null lets it inherit again',
      run: ({ keys: [path = ''], body: { people: named, role = 'read' } }) => {
        const item = itemAt(path);
        if (role !== 'read' && role !== 'write') throw new ToolRefusal('"role" is read or write.');
        if (named !== null && !Array.isArray(named)) throw new ToolRefusal('"people" is a list, or null.');
        const grants = (named ?? []).map((one: unknown): ItemGrant => ({
          id: randomGuid(Math.random),
          to: granteeOf(one),
          role,
        }));
        store.share(item, named === null ? undefined : { grants });
        return done;
      },
    },
    'PUT /documents/{}/holder': {
      says: '{as: person, how: checkedOut | open}, or {as: null}: somebody checks a file out or has it open, so that nobody else can change it',
      run: ({ keys: [path = ''], body: { as, how = 'open' } }) => {
        const item = documentPlace(path, seed, parts)?.item;
        if (!item) throw nothing();
        if (how !== 'open' && how !== 'checkedOut') throw new ToolRefusal('"how" is open or checkedOut.');
        const { heldBy: _before, ...file } = item.file;
        store.mark(item, { file: as === null ? file : { ...file, heldBy: { id: personAt(as).id, how } } });
        return done;
      },
    },
  };
}

/** Several choices by hand need no type beside them. */
function withTypes(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  const types = Object.entries(fields)
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => [`${name}@odata.type`, 'Collection(Edm.String)']);
  return { ...fields, ...Object.fromEntries(types) };
}
