import type { Answer } from './Answer';
import type { Ask } from './askApi';
import type { Request } from './guildhallApi';
import { leanCoffeeClient } from './leanCoffeeClient';

const session = '2026-11-26';

/** What is asked of the API when the client is used like this. */
async function asked(use: (api: ReturnType<typeof leanCoffeeClient>) => Promise<unknown>): Promise<Request[]> {
  const requests: Request[] = [];
  const ask: Ask = <View>(request: Request) => {
    requests.push(request);
    return Promise.resolve<Answer<View>>({ kind: 'unchanged' });
  };
  await use(leanCoffeeClient(ask));
  return requests;
}

describe('the Lean Coffee over the API', () => {
  it('asks for the board by its ETag', async () => {
    expect(await asked((api) => api.readBoard('"a"'))).toEqual([{ method: 'GET', path: 'leanCoffee', etag: '"a"' }]);
  });

  it.each<[string, (api: ReturnType<typeof leanCoffeeClient>) => Promise<unknown>, Request]>([
    [
      'proposes',
      (api) => api.proposeTopic(session, { id: 't', title: 'Pairing', anonymous: true }),
      { method: 'POST', path: `sessions/${session}/topics`, body: { id: 't', title: 'Pairing', anonymous: true } },
    ],
    [
      'rewords a topic',
      (api) => api.changeTopic(session, 't', { kind: 'edit', title: 'New' }),
      { method: 'PUT', path: `sessions/${session}/topics/t`, body: { kind: 'edit', title: 'New' } },
    ],
    [
      'reports a topic',
      (api) => api.reportTopic(session, 't', true),
      { method: 'PUT', path: `sessions/${session}/topics/t/report`, body: { reported: true } },
    ],
    [
      'votes, with every part of the path made safe',
      (api) => api.castVote(session, 'a/b', 2),
      { method: 'PUT', path: `sessions/${session}/topics/a%2Fb/votes`, body: { votes: 2 } },
    ],
    [
      'moves the session on',
      (api) => api.changePhase(session, 'closed'),
      { method: 'PUT', path: `sessions/${session}/phase`, body: { phase: 'closed' } },
    ],
    [
      'mails the topics',
      async (api) => api.sendAgenda?.(session),
      { method: 'POST', path: `sessions/${session}/agenda` },
    ],
    [
      'sets the budget',
      (api) => api.setVoteBudget(session, 5),
      { method: 'PUT', path: `sessions/${session}/rules`, body: { voteBudget: 5 } },
    ],
    [
      'splits into rooms',
      (api) => api.splitIntoRooms(session, 2),
      { method: 'PUT', path: `sessions/${session}/rooms`, body: { count: 2 } },
    ],
    [
      'commands a room',
      (api) => api.commandRoom(session, 1, { kind: 'finish', topicId: 't' }),
      { method: 'PUT', path: `sessions/${session}/rooms/1`, body: { kind: 'finish', topicId: 't' } },
    ],
    [
      'takes a room over',
      (api) => api.takeChair(session, 1),
      { method: 'PUT', path: `sessions/${session}/rooms/1/chair` },
    ],
    [
      'says that the reader is here',
      (api) => api.attend(session, { room: 2 }),
      { method: 'PUT', path: `sessions/${session}/attendance`, body: { room: 2 } },
    ],
    [
      'shows a thumb',
      (api) => api.castThumb(session, { topicId: 't', round: 0, thumb: 'up' }),
      { method: 'PUT', path: `sessions/${session}/thumb`, body: { topicId: 't', round: 0, thumb: 'up' } },
    ],
    [
      'writes notes',
      (api) => api.writeNotes(session, 't', { base: '', text: 'x' }),
      { method: 'PUT', path: `sessions/${session}/topics/t/notes`, body: { base: '', text: 'x' } },
    ],
    [
      'writes a takeaway',
      (api) => api.writeTakeaway(session, 'k', { text: 'x', removed: false }),
      { method: 'PUT', path: `sessions/${session}/takeaways/k`, body: { text: 'x', removed: false } },
    ],
    [
      'writes an action',
      (api) => api.writeAction(session, 'k', { text: 'x' }),
      { method: 'PUT', path: `sessions/${session}/actions/k`, body: { text: 'x' } },
    ],
    [
      'ends an action',
      (api) => api.endAction('k', 'done'),
      { method: 'PUT', path: 'actions/k/state', body: { state: 'done' } },
    ],
    [
      'says whether it was worth the hour',
      (api) => api.giveFeedback(session, 'yes'),
      { method: 'PUT', path: `sessions/${session}/feedback`, body: { worth: 'yes' } },
    ],
    ['reads a record', (api) => api.readRecord(session), { method: 'GET', path: `sessions/${session}/record` }],
    ['reads what was', (api) => api.pastSessions(), { method: 'GET', path: 'sessions/past' }],
    ['finds people', (api) => api.findPeople('Zoë &'), { method: 'GET', path: 'people?search=Zo%C3%AB%20%26' }],
    [
      'starts a session',
      (api) => api.startSession({ key: 'k', minutes: 45 }),
      { method: 'POST', path: 'sessions', body: { key: 'k', minutes: 45 } },
    ],
  ])('%s', async (_what, use, request) => {
    expect(await asked(use)).toEqual([request]);
  });
});
