import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { notificationsClient } from './notificationsClient';
import { sessionsClient } from './sessionsClient';

type Sessions = ReturnType<typeof sessionsClient>;

/** What is asked of the API when a client is used like this. */
async function asked<Client>(client: (ask: Ask) => Client, use: (api: Client) => Promise<unknown>): Promise<Request[]> {
  const requests: Request[] = [];
  const ask: Ask = <View>(request: Request) => {
    requests.push(request);
    return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
  };
  await use(client(ask));
  return requests;
}

const wish = { minutes: 60, from: '09:00', to: '17:00', weekdays: ['thursday'], weeks: 4 } as const;
const cadence = {
  kind: 'nthWeekday',
  nth: 4,
  weekday: 'thursday',
  time: '11:00',
  minutes: 60,
  timeZone: 'UTC',
} as const;
const plan = { etag: 'e', cadence: null, cancelWithoutTopics: 24 };

describe('the sessions over the API', () => {
  it.each<[string, (api: Sessions) => Promise<unknown>, Request]>([
    ['reads what is planned', (api) => api.readSessions(), { method: 'GET', path: 'sessions' }],
    ['reads how the community meets', (api) => api.readPlan(), { method: 'GET', path: 'plan' }],
    ['reads the year', (api) => api.readYear(), { method: 'GET', path: 'year' }],
    [
      'changes a session, with every part of the path made safe',
      (api) => api.changeSession('a/b', { etag: 'e', minutes: 90 }),
      { method: 'PUT', path: 'sessions/a%2Fb', body: { etag: 'e', minutes: 90 } },
    ],
    [
      'cancels one',
      (api) => api.cancelSession('s', { etag: 'e', reason: 'Strike' }),
      { method: 'POST', path: 'sessions/s/cancel', body: { etag: 'e', reason: 'Strike' } },
    ],
    [
      'takes a cancellation back',
      (api) => api.restoreSession('s', { etag: 'e' }),
      { method: 'POST', path: 'sessions/s/restore', body: { etag: 'e' } },
    ],
    ['writes the agenda', (api) => api.writeAgenda('s'), { method: 'POST', path: 'sessions/s/agenda' }],
    ['sends at once', (api) => api.sendNow('s'), { method: 'POST', path: 'sessions/s/invitation/send' }],
    [
      'previews a rhythm',
      (api) => api.previewPlan(cadence),
      { method: 'POST', path: 'plan/preview', body: { cadence } },
    ],
    [
      'previews none',
      (api) => api.previewPlan(null),
      { method: 'POST', path: 'plan/preview', body: { cadence: null } },
    ],
    ['saves a rhythm', (api) => api.changePlan(plan), { method: 'PUT', path: 'plan', body: plan }],
    ['reads the invitation', (api) => api.readInvitation(), { method: 'GET', path: 'plan/invitation' }],
    ['releases it', (api) => api.release(), { method: 'POST', path: 'plan/release' }],
    ['reads a search', (api) => api.readHour(), { method: 'GET', path: 'hour' }],
    ['searches', (api) => api.findHour(wish), { method: 'POST', path: 'hour', body: wish }],
    ['reads series', (api) => api.readSeries(), { method: 'GET', path: 'series' }],
    [
      'adopts one',
      (api) => api.adoptSeries('a=/', { until: '2026-06-30' }),
      { method: 'POST', path: 'series/a%3D%2F/adopt', body: { until: '2026-06-30' } },
    ],
    ['leaves it', (api) => api.leaveSeries('s'), { method: 'POST', path: 'series/s/leave' }],
  ])('%s', async (_what, use, request) => {
    expect(await asked(sessionsClient, use)).toEqual([request]);
  });
});

describe('the notifications over the API', () => {
  it('are the reader’s own, and muted in one community', async () => {
    const requests = await asked(notificationsClient, async (api) => {
      await api.read();
      await api.mute('a/b', { kind: 'actions', muted: true });
    });
    expect(requests).toEqual([
      { method: 'GET', path: 'me/notifications' },
      { method: 'PUT', path: 'communities/a%2Fb/notifications', body: { kind: 'actions', muted: true } },
    ]);
  });
});
