import type { SiteRole, TeamSite } from '../../../seed';
import { itemNotFound, permissionsFor } from '../files/siteAccess';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { listAt } from './listOperations';
import { changedColumn, presentColumn, readNewColumn } from './readColumn';
import { entityAnswer, invalidRequest, siteCollection, siteContext } from './siteAnswers';
import type { SiteColumn } from './siteList';
import type { SiteParts } from './siteParts';
import type { SiteSchemas } from './siteSchema';

/** Where columns are kept: in a list, or on a site for all of its lists. */
interface ColumnHome {
  site: TeamSite;
  columns: readonly SiteColumn[];
  /** How many items would have to be gone through for an index. */
  items: number;
  /** What the call names the column with. */
  key: string;
  context: string;
  save: (columns: SiteColumn[]) => void;
  remove: (column: SiteColumn) => void;
}

/** Columns of lists and of sites. */
export function columnOperations(parts: SiteParts, schemas: SiteSchemas): Operation[] {
  const { access, store, origin, newId } = parts;

  const ofList = (call: MatchedCall, needed: SiteRole): ColumnHome => {
    const { site, list } = listAt(parts, call, needed);
    return {
      ...{ site, columns: list.columns, items: store.items(list.id).length, key: call.params[2] ?? '' },
      context: siteContext(site, `lists('${list.id}')/columns`),
      save: (columns) => store.saveList({ ...list, columns }),
      remove: (column) => store.removeColumn(list, column),
    };
  };
  const ofSite = (call: MatchedCall, needed: SiteRole): ColumnHome => {
    const site = access.site(call, needed);
    const schema = schemas.of(site.id);
    const save = (columns: SiteColumn[]): void => schemas.save(site.id, { ...schema, columns });
    return {
      ...{ site, columns: schema.columns, items: 0, key: call.params[1] ?? '' },
      context: siteContext(site, 'columns'),
      save,
      remove: ({ id }) => save(schema.columns.filter((other) => other.id !== id)),
    };
  };

  const of = (needed: SiteRole) => {
    const allowed = permissionsFor(needed, 'site');
    return { workload: 'sharepoint', application: allowed, delegated: allowed } as const;
  };
  const at = (path: string, homeOf: (call: MatchedCall, needed: SiteRole) => ColumnHome): Operation[] => {
    const columnIn = ({ columns, key }: ColumnHome): SiteColumn => {
      const wanted = key.toLowerCase();
      const found = columns.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
      if (!found) throw itemNotFound();
      return found;
    };
    const answer = (home: ColumnHome, column: SiteColumn, status = 200) =>
      entityAnswer(`${home.context}/$entity`, presentColumn(column), status);
    const all = (call: MatchedCall) => {
      const { columns, context } = homeOf(call, 'read');
      return siteCollection(call, origin, columns, { context, present: presentColumn });
    };
    const one = (call: MatchedCall) => {
      const home = homeOf(call, 'read');
      return answer(home, columnIn(home));
    };
    const add = (call: MatchedCall) => {
      const home = homeOf(call, 'manage');
      const added = readNewColumn(home, objectBody(call), newId());
      home.save([...home.columns, added]);
      return answer(home, added, 201);
    };
    const change = (call: MatchedCall) => {
      const home = homeOf(call, 'manage');
      const found = columnIn(home);
      const changed = changedColumn(home, found, objectBody(call));
      home.save(home.columns.map((other) => (other.id === found.id ? changed : other)));
      return answer(home, changed);
    };
    const remove = (call: MatchedCall) => {
      const home = homeOf(call, 'manage');
      const found = columnIn(home);
      if (found.isBuiltIn) throw invalidRequest(`The column '${found.displayName}' cannot be deleted.`);
      home.remove(found);
      return { status: 204 };
    };
    return [
      { ...of('read'), method: 'GET', path, cost: 2, run: all },
      { ...of('manage'), method: 'POST', path, cost: 2, run: add },
      { ...of('read'), method: 'GET', path: `${path}/{}`, cost: 1, run: one },
      { ...of('manage'), method: 'PATCH', path: `${path}/{}`, cost: 2, run: change },
      { ...of('manage'), method: 'DELETE', path: `${path}/{}`, cost: 2, run: remove },
    ];
  };
  return [...at('/sites/{}/lists/{}/columns', ofList), ...at('/sites/{}/columns', ofSite)];
}
