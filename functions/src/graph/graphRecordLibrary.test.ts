import { GraphError } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../platform/unavailable';
import type { StoredRecord } from '../leanCoffee/RecordLibrary';
import type { GraphCall, GraphClient } from './graphClient';
import { GraphRecordLibrary } from './graphRecordLibrary';

function failure(status: number, code: string): GraphError {
  const error = new GraphError(status, code);
  error.code = code;
  return error;
}

/** Graph answers in this order; what is asked is kept. */
function library(...answers: readonly unknown[]) {
  const asked: GraphCall[] = [];
  const left = [...answers];
  const graph: Pick<GraphClient, 'call'> = {
    call<Body>(call: GraphCall) {
      asked.push(call);
      const answer = left.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Body);
    },
  };
  const records = new GraphRecordLibrary(graph as GraphClient);
  const put = (over?: StoredRecord) => records.put('host,1,2', 'A & B.md', '# Record', over);
  return { asked, put, find: () => records.find('host,1,2', 'A & B.md'), records };
}

const drive = { id: 'b!drive' };
const item = {
  webUrl: 'https://example.org/record',
  eTag: '"{1},7"',
  cTag: '"c:{1},3"',
  size: 2,
  file: { hashes: { quickXorHash: 'taAFAAAAAAAAAAAAAgAAAAAAAAA=' } },
};
const stored: StoredRecord = {
  url: item.webUrl,
  state: item.eTag,
  tag: item.cTag,
  print: '2 taAFAAAAAAAAAAAAAgAAAAAAAAA=',
};
const file = '/drives/b!drive/root:/Lean%20Coffee/A%20%26%20B.md';

describe('a record in a document library', () => {
  it('is put there as text, under its name, and never over another', async () => {
    const { asked, put } = library(drive, item);
    expect(await put()).toEqual(stored);
    expect(asked[1]).toEqual({
      workload: 'sharepoint',
      method: 'put',
      path: `${file}:/content?@microsoft.graph.conflictBehavior=fail`,
      body: '# Record',
      contentType: 'text/markdown',
    });
    expect(await library(drive, failure(409, 'nameAlreadyExists')).put()).toBe('changed');
  });

  it('is written over only if it is still as it was seen', async () => {
    const { asked, put } = library(drive, item);
    expect(await put(stored)).toEqual(stored);
    expect(asked[1]).toMatchObject({ path: `${file}:/content`, ifMatch: item.eTag });
    expect(await library(drive, failure(412, 'resourceModified')).put(stored)).toBe('changed');
    expect(await library(drive, failure(404, 'itemNotFound')).put(stored)).toBe('changed');
  });

  it('is found with what its content is recognised by, or not at all', async () => {
    const { asked, find } = library(drive, item);
    expect(await find()).toEqual(stored);
    expect(asked[1]?.path).toBe(`${file}?$select=id,webUrl,eTag,cTag,size,file`);
    expect(await library(drive, failure(404, 'itemNotFound')).find()).toBeUndefined();
    expect(library().records.printOf('é')).toMatch(/^2 /);
  });

  it.each([
    [failure(403, 'accessDenied'), 'permissionMissing'],
    [failure(404, 'itemNotFound'), 'siteMissing'],
    [failure(400, 'invalidRequest'), 'refusedByLibrary'],
  ])('that is refused says why (%s)', async (error, reason) => {
    await expect(library(error).put()).rejects.toMatchObject({ reason });
    await expect(library(error).find()).rejects.toMatchObject({ reason });
    await expect(library(drive, error).put()).rejects.toMatchObject({ reason });
  });

  it('waits while somebody else has the place locked', async () => {
    const { put } = library(drive, failure(423, 'resourceLocked'));
    await expect(put()).rejects.toBeInstanceOf(Unavailable);
  });
});
