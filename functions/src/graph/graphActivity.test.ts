import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from '@microsoft/microsoft-graph-client';
import { noticeKinds, type WordedActivity } from '../../../src/domain/notifications';
import { Unavailable } from '../platform/unavailable';
import { GraphActivity } from './graphActivity';
import type { GraphCall, GraphClient } from './graphClient';

interface Manifest {
  readonly id: string;
  readonly staticTabs: readonly { readonly entityId: string }[];
  readonly activities: { readonly activityTypes: readonly { readonly type: string; readonly templateText: string }[] };
}
interface Body {
  readonly topic: { readonly webUrl: string };
  readonly activityType: string;
  readonly chainId: number;
  readonly templateParameters: readonly { readonly name: string; readonly value: string }[];
}

const manifest = JSON.parse(readFileSync(join(__dirname, '../../../teams-manifest/manifest.json'), 'utf8')) as Manifest;
const activity: WordedActivity = {
  kind: 'actions',
  topic: 'Digital Practice',
  title: 'Your action from Lean Coffee: Ask Jo',
  preview: 'Ask Jo',
  url: 'https://example.org/board?a=1',
};

function feed(answer?: unknown, teamsAppId?: string) {
  const asked: GraphCall[] = [];
  const graph: Pick<GraphClient, 'call'> = {
    call<Answer>(call: GraphCall) {
      asked.push(call);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(undefined as Answer);
    },
  };
  const shown = new GraphActivity(graph as GraphClient, teamsAppId);
  return { shown, body: () => asked.at(-1)?.body as Body, asked };
}

function failure(status: number, message = ''): GraphError {
  return new GraphError(status, message);
}

describe('Teams activity', () => {
  it('is of a type that the Teams app declares, with all that its template needs, and leads into a tab it has', async () => {
    const { shown, body } = feed();
    for (const kind of noticeKinds) {
      expect(await shown.show('ana', 'message', { ...activity, kind })).toBe('shown');
      const declared = manifest.activities.activityTypes.find(({ type }) => type === body().activityType);
      const wanted = [...(declared?.templateText ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(['actor', ...body().templateParameters.map(({ name }) => name)]).toEqual(wanted);
      const [, , , app, tab] = new URL(body().topic.webUrl).pathname.split('/');
      expect(app ?? '').toBe(
        manifest.staticTabs.some(({ entityId }) => entityId === tab) ? app : 'a tab of the manifest',
      );
    }
  });

  it('says what it is about, under a number that a repetition has too', async () => {
    const { shown, body, asked } = feed();
    await shown.show('an/a', 'message', activity);
    const first = body();
    expect(asked[0]).toMatchObject({
      ...{ workload: 'teams', method: 'post', path: '/users/an%2Fa/teamwork/sendActivityNotification' },
      body: {
        topic: { source: 'text', value: 'Digital Practice' },
        previewText: { content: 'Ask Jo' },
        templateParameters: [{ name: 'text', value: 'Your action from Lean Coffee: Ask Jo' }],
      },
    });
    expect(asked[0]?.once).toBeFalsy();
    expect(first.topic.webUrl).toMatch(`https://teams.microsoft.com/l/entity/${manifest.id}/`);
    expect(Number.isSafeInteger(first.chainId)).toBe(true);
    await shown.show('ana', 'message', { ...activity, title: 'Other words' });
    expect(body().chainId).toBe(first.chainId);
    await shown.show('ana', 'another', activity);
    expect(body().chainId).not.toBe(first.chainId);
  });

  it('names the app by its id in the catalogue when it has another one there', async () => {
    const { shown, body } = feed(undefined, 'd4a2e7c1-0000-4000-8000-000000000001');
    await shown.show('ana', 'message', activity);
    expect(body()).toMatchObject({ teamsAppId: 'd4a2e7c1-0000-4000-8000-000000000001' });
    expect(body().topic.webUrl).toContain('/l/entity/d4a2e7c1-0000-4000-8000-000000000001/');
  });

  it.each([
    [
      failure(403, 'Ensure that the expected Teams app is installed in the target scope (user, team, or chat).'),
      'notInstalled',
    ],
    [failure(404, 'not found'), 'notInstalled'],
    [failure(403, 'Missing role permissions on the request.'), 'refused'],
    [failure(409, 'Found multiple applications'), 'refused'],
    [failure(400, 'bad'), 'refused'],
  ])('is not possible for everybody (%s)', async (error, outcome) => {
    expect(await feed(error).shown.show('ana', 'message', activity)).toBe(outcome);
  });

  it('waits out an outage', async () => {
    await expect(feed(new Unavailable('Teams')).shown.show('ana', 'm', activity)).rejects.toBeInstanceOf(Unavailable);
  });
});
