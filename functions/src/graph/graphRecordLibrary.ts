import { GraphError } from '@microsoft/microsoft-graph-client';
import { RecordRefused, type RecordLibrary } from '../leanCoffee/RecordLibrary';
import { Unavailable } from '../platform/unavailable';
import type { GraphCall, GraphClient } from './graphClient';

/** The folder of a site's document library that holds the records; SharePoint makes it with the first one. */
const folder = 'Lean Coffee';

/** Records in the document library of a community's SharePoint site, through Microsoft Graph. */
export class GraphRecordLibrary implements RecordLibrary {
  constructor(private readonly graph: GraphClient) {}

  async publish(siteId: string, name: string, markdown: string): Promise<string> {
    const drive = await this.ask<{ id: string }>('get', `/sites/${encodeURIComponent(siteId)}/drive?$select=id`);
    const file = `/drives/${encodeURIComponent(drive.id)}/root:/${[folder, name].map(encodeURIComponent).join('/')}`;
    const written = await this.write(`${file}:/content?@microsoft.graph.conflictBehavior=fail`, markdown);
    // It was put there by an attempt whose answer was lost, or by a person who has worked on it since: it stays.
    return (written ?? (await this.ask<{ webUrl: string }>('get', `${file}?$select=id,webUrl`))).webUrl;
  }

  /** @returns undefined when there is a file of this name */
  private async write(path: string, markdown: string): Promise<{ webUrl: string } | undefined> {
    const call: GraphCall = {
      workload: 'sharepoint',
      method: 'put',
      path,
      body: markdown,
      contentType: 'text/markdown',
    };
    try {
      return await this.graph.call<{ webUrl: string }>(call);
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 409 && error.code === 'nameAlreadyExists')
        return undefined;
      throw refusalOf(error);
    }
  }

  private async ask<Body>(method: 'get', path: string): Promise<Body> {
    try {
      return await this.graph.call<Body>({ workload: 'sharepoint', method, path });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof GraphError)) return error;
  // Somebody else is writing there at this moment, or has the file locked.
  if ([409, 412, 423].includes(error.statusCode)) return new Unavailable('SharePoint', { cause: error });
  if (error.statusCode === 403) return new RecordRefused('permissionMissing', error);
  return new RecordRefused(error.statusCode === 404 ? 'siteMissing' : 'refusedByLibrary', error);
}
