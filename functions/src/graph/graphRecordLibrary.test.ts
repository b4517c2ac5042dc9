import { GraphError } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../platform/unavailable';
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
  const publish = () => new GraphRecordLibrary(graph as GraphClient).publish('host,1,2', 'A & B.md', '# Record');
  return { asked, publish };
}

describe('a record in a document library', () => {
  it('is put there as text, under its name, and never over another', async () => {
    const { asked, publish } = library({ id: 'b!drive' }, { webUrl: 'https://example.org/record' });
    expect(await publish()).toBe('https://example.org/record');
    expect(asked[1]).toEqual({
      workload: 'sharepoint',
      method: 'put',
      path: '/drives/b!drive/root:/Lean%20Coffee/A%20%26%20B.md:/content?@microsoft.graph.conflictBehavior=fail',
      body: '# Record',
      contentType: 'text/markdown',
    });
  });

  it('is found when an earlier attempt has put it there', async () => {
    const found = { id: 'item', webUrl: 'https://example.org/record' };
    const { publish } = library({ id: 'b!drive' }, failure(409, 'nameAlreadyExists'), found);
    expect(await publish()).toBe('https://example.org/record');
  });

  it.each([
    [failure(403, 'accessDenied'), 'permissionMissing'],
    [failure(404, 'itemNotFound'), 'siteMissing'],
    [failure(400, 'invalidRequest'), 'refusedByLibrary'],
  ])('that is refused says why (%s)', async (error, reason) => {
    await expect(library(error).publish()).rejects.toMatchObject({ reason });
    await expect(library({ id: 'b!drive' }, error).publish()).rejects.toMatchObject({ reason });
  });

  it('waits while somebody else has the place locked', async () => {
    const { publish } = library({ id: 'b!drive' }, failure(423, 'resourceLocked'));
    await expect(publish()).rejects.toBeInstanceOf(Unavailable);
  });
});
