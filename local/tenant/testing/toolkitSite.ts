import { digitalPracticeGroupId, siteOfGroup } from '../../seed';
import type { Tenant } from '../tenantOptions';
import { ask, graphOf } from './tenantUnderTest';
import type { GraphAsker, Reply } from './tenantUnderTest';

const site = siteOfGroup(digitalPracticeGroupId);

/** A library of its own on the site of Digital Practice, and who works with it. */
export interface ToolkitSite {
  /** `/sites/{id}/lists/{id}` */
  list: string;
  /** `/drives/{id}` */
  drive: string;
  /** An application that sets sites up. */
  installer: GraphAsker;
  /** The product by itself. */
  graph: GraphAsker;
  /** A person through the product's API. */
  person: (as: string, scopes?: string[]) => GraphAsker;
  /** What somebody does by hand. @param path - below the library; its top when absent */
  byHand: (method: string, path: string, body?: unknown, end?: string) => Promise<Reply>;
  put: (path: string, content: string, graph?: GraphAsker) => Promise<Reply>;
}

const columns = [
  { name: 'Kind', indexed: true, choice: { choices: ['Template', 'Guide'], displayAs: 'dropDownMenu' } },
  { name: 'Phase', choice: { choices: ['Alpha', 'Beta'], displayAs: 'checkBoxes' } },
  { name: 'Notes', text: { allowMultipleLines: true } },
  { name: 'ReviewOn', indexed: true, dateTime: { format: 'dateOnly' } },
  { name: 'Uses', number: {} },
  { name: 'Fresh', boolean: {} },
];

export async function openToolkitSite(tenant: Tenant): Promise<ToolkitSite> {
  const installer = graphOf(tenant, { app: 'tools', roles: ['Sites.FullControl.All'] });
  const graph = graphOf(tenant);
  const lists = `/sites/${site.id}/lists`;
  const made = await installer('POST', lists, {
    ...{ displayName: 'Toolkit', list: { template: 'documentLibrary' }, columns },
  });
  const list = `${lists}/${made.body.id}`;
  const drive = `/drives/${(await graph('GET', `${list}/drive`)).body.id}`;
  const toolAt = (path: string): string =>
    `/_tenant/documents/${encodeURIComponent(`${site.path}/Toolkit${path === '' ? '' : `/${path}`}`)}`;
  return {
    ...{ list, drive, installer, graph },
    person: (as, scopes = ['Sites.Selected']) => graphOf(tenant, { as, scopes }),
    byHand: (method, path, body, end = '') => ask(tenant, method, `${toolAt(path)}${end}`, { body }),
    put: (path, content, asker = graph) =>
      asker('PUT', `${drive}/root:/${encodeURI(path)}:/content`, content, { 'content-type': 'text/plain' }),
  };
}
