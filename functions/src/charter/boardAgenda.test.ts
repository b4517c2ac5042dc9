import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { boardAgenda } from './boardAgenda';

const lead = { id: 'lena' } as Caller;
const topics = [1, 2, 3].map((number) => ({ id: `t${number}`, title: `Topic ${number}` }));
const sessions = [
  { id: 'later', startsAt: '2026-03-12T11:00:00Z' },
  { id: 'gone', startsAt: '2026-03-03T11:00:00Z', cancelled: true },
  { id: 'next', startsAt: '2026-03-05T11:00:00Z' },
];

/** Boards that take topics until they refuse them so. */
function boards(
  refusalOf: (sessionId: string, place: number) => ConstructorParameters<typeof Refusal>[0]['code'] | undefined,
) {
  const put: string[] = [];
  const propose = (_lead: Caller, sessionId: string, { id }: { id: string }) => {
    const code = refusalOf(
      sessionId,
      topics.findIndex((topic) => topic.id === id),
    );
    if (code) return Promise.reject(new Refusal({ code } as never));
    return Promise.resolve(void put.push(`${sessionId} ${id}`));
  };
  const agenda = boardAgenda({ upcoming: () => Promise.resolve({ sessions }) } as never, { propose } as never);
  return { put, agenda };
}

describe('the agenda of a review on the board of a session', () => {
  it('stands on that of the next session', async () => {
    const { put, agenda } = boards(() => undefined);
    expect(await agenda.put(lead, topics)).toEqual({ id: 'next', start: '2026-03-05T11:00:00Z' });
    expect(put).toEqual(['next t1', 'next t2', 'next t3']);
  });

  it('is as much of it as fits where the board is full after some, and goes to the next where it was full before', async () => {
    const half = boards((_session, place) => (place >= 2 ? 'boardFull' : undefined));
    expect(await half.agenda.put(lead, topics)).toMatchObject({ id: 'next' });
    expect(half.put).toEqual(['next t1', 'next t2']);
    const full = boards((session) => (session === 'next' ? 'boardFull' : undefined));
    expect(await full.agenda.put(lead, topics)).toMatchObject({ id: 'later' });
    expect(full.put).toHaveLength(3);
  });

  it('passes over sessions that take no topics any more, and says when there is none', async () => {
    const past = boards((session) => (session === 'next' ? 'proposingClosed' : undefined));
    expect(await past.agenda.put(lead, topics)).toMatchObject({ id: 'later' });
    expect(await boards(() => 'sessionClosed').agenda.put(lead, topics)).toBeUndefined();
  });

  it('counts what another lead has put there', async () => {
    const { agenda } = boards((_session, place) => (place === 0 ? 'topicIdTaken' : undefined));
    expect(await agenda.put(lead, topics)).toMatchObject({ id: 'next' });
  });
});
