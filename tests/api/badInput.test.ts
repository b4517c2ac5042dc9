import { randomUUID } from 'node:crypto';
import type { Problem } from '../../src/domain/kernel';
import { waitUntil } from '../world/waitUntil';
import { layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { openWorld, type World } from '../world/openWorld';

const id = randomUUID();

const monthly = { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'UTC' };
const plan = { etag: '', cadence: null, cancelWithoutTopics: null };

/** For each body the API takes: what it must refuse. `{session}` and `{topic}` stand for those of the board. */
const refused: readonly [method: string, path: string, bodies: readonly unknown[]][] = [
  [
    'POST',
    '{session}/topics',
    [
      { id, title: 'X' },
      { id, title: 'X', anonymous: 'no' },
      { id: '__proto__', title: 'X', anonymous: true },
    ],
  ],
  [
    'PUT',
    '{session}/topics/{topic}',
    [
      {},
      { kind: 'destroy' },
      { kind: 'edit' },
      { kind: 'edit', title: 7 },
      { kind: 'withdraw', withdrawn: 'yes' },
      { kind: 'merge', into: 'nothing', carryVotes: true },
      { kind: 'merge', into: id },
    ],
  ],
  ['PUT', '{community}/notifications', [{}, { kind: 'everything', muted: true }, { kind: 'actions', muted: 'yes' }]],
  [
    'POST',
    'notifications/mute',
    [{}, { token: 'x' }, { token: 'x', muted: true }, { token: 'x'.repeat(701), muted: 'yes' }],
  ],
  ['PUT', '{session}/topics/{topic}/report', [{}, { reported: 1 }]],
  ['PUT', '{session}/topics/{topic}/votes', [{}, { votes: '1' }, { votes: null }]],
  ['PUT', '{session}/topics/{topic}/notes', [{}, { text: 'x' }, { base: null, text: 'x' }, { base: '', text: ['x'] }]],
  ['PUT', '{session}/phase', [{}, { phase: 'over' }, { phase: 2 }]],
  ['PUT', '{session}/rules', [{}, { voteBudget: '3' }]],
  ['PUT', '{session}/rooms', [{}, { count: 'two' }]],
  [
    'PUT',
    '{session}/rooms/0',
    [
      {},
      { kind: 'discuss' },
      { kind: 'discuss', topicId: '../board' },
      { kind: 'continue', topicId: id, round: 0.5 },
      { kind: 'pause', topicId: id },
      { kind: 'order', topicIds: id },
      { kind: 'order', topicIds: Array.from({ length: 1_001 }, () => id) },
    ],
  ],
  ['PUT', '{session}/rooms/-1', [{ kind: 'discuss', topicId: id }]],
  ['PUT', '{session}/rooms/1e3', [{ kind: 'discuss', topicId: id }]],
  ['PUT', '{session}/rooms/one/chair', [undefined]],
  ['PUT', '{session}/attendance', [[], { room: '1' }, { room: -1 }, { room: 1.5 }]],
  ['PUT', '{session}/thumb', [{}, { topicId: id, round: 0, thumb: 'left' }, { topicId: id, round: 'x', thumb: 'up' }]],
  [
    'PUT',
    `{session}/takeaways/${id}`,
    [{}, { text: 'x' }, { text: {}, removed: false }, { text: 'x', topicId: '/', removed: false }],
  ],
  ['PUT', '{session}/takeaways/a%2Fb', [{ text: 'x', removed: false }]],
  ['PUT', `{session}/actions/${id}`, [{}, { text: 1 }, { text: 'x', ownerId: 'me' }, { text: 'x', due: 5 }]],
  ['PUT', '{session}/actions/board', [{ text: 'x' }]],
  ['PUT', `{community}/actions/${id}/state`, [{}, { state: 'ended' }]],
  ['PUT', '{session}/feedback', [{}, { worth: 'maybe' }]],
  [
    'POST',
    '{community}/sessions',
    [{}, { key: id }, { key: 'now', minutes: 60 }, { key: id, minutes: 60, startsAt: 'now' }],
  ],
  [
    'PUT',
    '{session}',
    [
      {},
      { etag: 1, minutes: 60 },
      { etag: 'x'.repeat(201), minutes: 60 },
      { etag: '', startsAt: 'tomorrow' },
      { etag: '', minutes: '60' },
      { etag: '', place: 'Room 4' },
      { etag: '', place: { room: ['4'] } },
      { etag: '', place: { captions: 'yes' } },
      { etag: '', speaker: { mail: 'rhian@elsewhere.example' } },
      { etag: '', speaker: { name: 'x'.repeat(2_001) } },
    ],
  ],
  ['PUT', '{community}/sessions/tomorrow', [{ etag: '', minutes: 60 }]],
  ['POST', '{session}/cancel', [{}, { etag: '' }, { etag: '', reason: 5 }, { etag: '', reason: 'x'.repeat(2_001) }]],
  ['POST', '{community}/sessions/2026-01-05-/cancel', [{ etag: '', reason: 'Budget day' }]],
  ['POST', '{community}/sessions/board/agenda', [undefined]],
  [
    'PUT',
    '{community}/plan',
    [
      {},
      { ...plan, etag: undefined },
      { ...plan, cadence: undefined },
      { ...plan, cadence: 'weekly' },
      { ...plan, cadence: {} },
      { ...plan, cadence: { ...monthly, nth: 6 } },
      { ...plan, cadence: { ...monthly, weekday: 'funday' } },
      { ...plan, cadence: { ...monthly, bankHolidays: { nation: 'wales', then: 'skip' } } },
      { ...plan, cadence: { ...monthly, kind: 'everyWeeks', weeks: 2 } },
      { ...plan, cancelWithoutTopics: 0 },
      { ...plan, cancelWithoutTopics: 169 },
      { ...plan, cancelWithoutTopics: 1.5 },
      { ...plan, cancelWithoutTopics: '24' },
    ],
  ],
  [
    'POST',
    '{community}/hour',
    [
      {},
      { minutes: '60', from: '09:00', to: '17:00', weekdays: ['monday'], weeks: 4 },
      { minutes: 60, from: 9, to: 17, weekdays: ['monday'], weeks: 4 },
      { minutes: 60, from: '09:00', to: '17:00', weekdays: ['funday'], weeks: 4 },
    ],
  ],
  [
    'POST',
    `{community}/series/${'x'.repeat(22)}/adopt`,
    [undefined, [], { until: 20260630 }, { until: 'x'.repeat(21) }],
  ],
  ['POST', '{community}/series/some-other-name/leave', [undefined]],
  ['POST', '{community}/plan/preview', [{}, { cadence: 'weekly' }, { cadence: { ...monthly, minutes: 'sixty' } }]],
];

describe('bad input', () => {
  let world: World;
  let table: CoffeeTable;
  let topic: string;

  beforeAll(async () => {
    world = await openWorld({ now: '2026-01-05T09:00:00Z' });
    table = layCoffeeTable(world);
    await table.freshSession();
    [topic = ''] = await table.discussingOn('Reviews');
    // The invitation is on its way; once it is out nothing changes by itself any more.
    await waitUntil('the invitation', async () => (await table.look('member')).session.joinUrl, 30_000);
  });
  afterAll(() => world.stop());

  const cases = refused.flatMap(([method, path, bodies]) => bodies.map((body) => [method, path, body] as const));

  it.each(cases)('to %s %s is refused with a sentence, and nothing is half-done (%j)', async (method, path, body) => {
    const before = await table.look('facilitator');
    const address = path
      .replace('{session}', `${table.community}/sessions/${table.id()}`)
      .replace('{community}', table.community)
      .replace('{topic}', topic);
    const answer = await world.call<Problem>('facilitator', method, address, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'badRequest']);
    expect(answer.body.detail).toMatch(/^[A-Z].*Nothing was changed\.$/);
    const after = await table.look('facilitator');
    expect({ ...after, serverTime: '' }).toEqual({ ...before, serverTime: '' });
  });

  it('of more than anybody writes is refused before it is looked at', async () => {
    const answer = await table.put('member', `topics/${topic}/notes`, { base: '', text: 'x'.repeat(70_000) });
    expect([answer.status, answer.body.code]).toEqual([413, 'tooLarge']);
  });
});
