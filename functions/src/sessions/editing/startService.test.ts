import { Refusal } from '../../platform/refusal';
import type { CommunitySettings } from '../../platform/settings';
import { zoneRules } from '../../platform/zoneRules';
import type { InvitationMessage } from '../InvitationQueue';
import type { Plan } from '../PlanStore';
import type { NewSession, PlannedSession } from '../SessionStore';
import { StartService } from './startService';

const community: CommunitySettings = {
  id: 'c1',
  name: 'Service Designers',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org',
  timeZone: 'Europe/London',
  released: false,
};

/** A calendar in a test's hand; `meanwhile` happens between the look at it and the writing. */
function world({ queueFails = false, meanwhile = () => {} }: { queueFails?: boolean; meanwhile?: () => void } = {}) {
  const planned = new Map<string, PlannedSession>();
  const sent: InvitationMessage[] = [];
  const takenUp: string[] = [];
  const lines: string[] = [];
  let plan: Plan = { released: false, etag: '' };
  const put = (session: NewSession) =>
    planned.set(session.id, {
      ...session,
      ...{ revision: 1, wordsRevision: 1, etag: '' },
      order: { state: 'pending', attempts: 0, notBefore: 0 },
    });
  const starts = new StartService({
    store: {
      listComing: () => Promise.resolve([...planned.values()]),
      plan: (_community, session) => {
        meanwhile();
        if (planned.has(session.id)) return Promise.resolve('exists');
        put(session);
        return Promise.resolve('planned');
      },
    },
    plans: {
      of: () => Promise.resolve(plan),
      release: () => Promise.resolve((plan = { ...plan, released: true })),
    },
    aftermath: {
      queue: {
        send: (message) =>
          queueFails ? Promise.reject(new Error('no queue')) : Promise.resolve(void sent.push(message)),
      },
      sessions: { forget: () => undefined },
      takeUp: (id) => Promise.resolve(void takenUp.push(id)),
    },
    clock: { now: () => new Date('2026-07-10T09:30:00Z') },
    zones: zoneRules,
    holidays: { holidayOn: () => undefined },
  });
  const start = (key: string, startsAt?: string) =>
    starts
      .start(community, { key, minutes: 45, ...(startsAt ? { startsAt } : {}) }, (_level, event) => lines.push(event))
      .then(
        ({ isNew }) => (isNew ? 'started' : 'startedBefore'),
        (error: unknown) => (error instanceof Refusal ? error.reason.code : 'failed'),
      );
  return { start, planned, put, sent, takenUp, lines, isReleased: () => plan.released };
}

describe('a lead who starts a session', () => {
  it('has it in the calendar, the invitation ordered, and what was left over earlier looked for', async () => {
    const { start, planned, sent, takenUp } = world();
    expect(await start('key-1')).toBe('started');
    expect([...planned.values()]).toMatchObject([
      { id: '2026-07-10', startsAt: '2026-07-10T09:30:00.000Z', startKey: 'key-1', setByHand: true },
    ]);
    expect(sent).toEqual([{ communityId: 'c1', sessionId: '2026-07-10' }]);
    expect(takenUp).toEqual(['c1']);
  });

  it('starts one, however often the same request comes', async () => {
    const { start, planned, sent } = world();
    await start('key-1');
    expect(await start('key-1')).toBe('startedBefore');
    expect(planned.size).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('lets invitations go out from then on, also when the first answer was lost half-way', async () => {
    const { start, put, isReleased } = world();
    const times = { startsAt: '2026-07-10T09:30:00.000Z', endsAt: '2026-07-10T10:15:00.000Z' };
    put({ id: '2026-07-10', ...times, timeZone: 'Europe/London', startKey: 'key-1' });
    expect(isReleased()).toBe(false);
    await start('key-1');
    expect(isReleased()).toBe(true);
  });

  it('who is refused releases nothing', async () => {
    const { start, isReleased } = world();
    expect(await start('key-1', '2026-07-09T09:00:00.000Z')).toBe('startsInThePast');
    expect(isReleased()).toBe(false);
  });

  it('starts no second one at the same time', async () => {
    const { start } = world();
    await start('key-1');
    expect(await start('key-2')).toBe('overlapsSession');
    expect(await start('key-2', '2026-07-10T15:00:00.000Z')).toBe('started');
  });

  it('meets a colleague who started one a moment ago, and does not double it', async () => {
    const theirs = { id: '2026-07-10', startsAt: '2026-07-10T09:30:00.000Z', endsAt: '2026-07-10T10:15:00.000Z' };
    const { start, planned, put } = world({
      meanwhile: () => planned.size === 0 && void put({ ...theirs, timeZone: 'Europe/London', startKey: 'their-key' }),
    });
    expect(await start('my-key')).toBe('overlapsSession');
    expect(planned.size).toBe(1);
  });

  it('has it though the queue is out of reach: the timers find what is owed', async () => {
    const { start, planned, lines } = world({ queueFails: true });
    expect(await start('key-1')).toBe('started');
    expect(planned.size).toBe(1);
    expect(lines).toEqual(['changeNotFollowed']);
  });
});
