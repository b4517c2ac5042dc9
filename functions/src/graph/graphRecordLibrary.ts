import { GraphError } from '@microsoft/microsoft-graph-client';
import { RecordRefused, type RecordLibrary, type StoredRecord } from '../leanCoffee/RecordLibrary';
import { Unavailable } from '../platform/unavailable';
import type { GraphCall, GraphClient } from './graphClient';
import { quickXorHash } from './quickXorHash';

/** The folder of a site's document library that holds the records; SharePoint makes it with the first one. */
const folder = 'Lean Coffee';

/** What is read of a file. */
interface Item {
  readonly webUrl: string;
  readonly eTag: string;
  readonly cTag: string;
  readonly size: number;
  readonly file?: { readonly hashes?: { readonly quickXorHash?: string } };
}

/** Records in the document library of a community's SharePoint site, through Microsoft Graph. */
export class GraphRecordLibrary implements RecordLibrary {
  constructor(private readonly graph: GraphClient) {}

  async find(siteId: string, name: string): Promise<StoredRecord | undefined> {
    const path = `${await this.pathOf(siteId, name)}?$select=id,webUrl,eTag,cTag,size,file`;
    try {
      return recordOf(await this.graph.call<Item>({ workload: 'sharepoint', method: 'get', path }));
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 404) return undefined;
      throw refusalOf(error);
    }
  }

  async put(
    siteId: string,
    name: string,
    markdown: string,
    over: StoredRecord | undefined,
  ): Promise<StoredRecord | 'changed'> {
    const path = `${await this.pathOf(siteId, name)}:/content`;
    const call: GraphCall = {
      workload: 'sharepoint',
      method: 'put',
      path: over ? path : `${path}?@microsoft.graph.conflictBehavior=fail`,
      body: markdown,
      contentType: 'text/markdown',
      ...(over ? { ifMatch: over.state } : {}),
    };
    try {
      return recordOf(await this.graph.call<Item>(call));
    } catch (error) {
      if (error instanceof GraphError && isChanged(error, over !== undefined)) return 'changed';
      throw refusalOf(error);
    }
  }

  printOf(markdown: string): string {
    const content = Buffer.from(markdown);
    return `${content.length} ${quickXorHash(content)}`;
  }

  private async pathOf(siteId: string, name: string): Promise<string> {
    const drive = await this.ask<{ id: string }>(`/sites/${encodeURIComponent(siteId)}/drive?$select=id`);
    return `/drives/${encodeURIComponent(drive.id)}/root:/${[folder, name].map(encodeURIComponent).join('/')}`;
  }

  private async ask<Body>(path: string): Promise<Body> {
    try {
      return await this.graph.call<Body>({ workload: 'sharepoint', method: 'get', path });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function recordOf({ webUrl, eTag, cTag, size, file }: Item): StoredRecord {
  return { url: webUrl, tag: cTag, state: eTag, print: `${size} ${file?.hashes?.quickXorHash}` };
}

/** Something stands there that should not, or what should stand there was changed or has gone. */
function isChanged({ statusCode, code }: GraphError, isOver: boolean): boolean {
  return isOver ? statusCode === 412 || statusCode === 404 : statusCode === 409 && code === 'nameAlreadyExists';
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof GraphError)) return error;
  // Somebody else is writing there at this moment, or has the file locked.
  if ([409, 412, 423].includes(error.statusCode)) return new Unavailable('SharePoint', { cause: error });
  if (error.statusCode === 403) return new RecordRefused('permissionMissing', error);
  return new RecordRefused(error.statusCode === 404 ? 'siteMissing' : 'refusedByLibrary', error);
}
