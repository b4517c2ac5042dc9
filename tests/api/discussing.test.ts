import { waitUntil } from '../world/waitUntil';
import { everybodyThere, layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { openWorld, type World } from '../world/openWorld';

const minute = 60_000;

describe('discussing, through the API', () => {
  let world: World;
  let table: CoffeeTable;

  beforeAll(async () => {
    world = await openWorld({ planned: false, hosts: 2, now: '2026-01-05T09:00:00Z' });
    table = layCoffeeTable(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await table.freshSession();
  });

  const roomOf = async (person = 'member', number = 0) =>
    (await table.look(person)).rooms.find((room) => room.number === number);

  it('gives each topic eight minutes, and five more when more thumbs are up than down', async () => {
    const [reviews = '', pairing = ''] = await table.discussingOn('Reviews', 'Pairing');
    const begun = (await table.discuss('facilitator', reviews)).body;
    const [room] = begun.rooms;
    expect(room).toMatchObject({
      number: 0,
      agenda: [pairing],
      current: { topicId: reviews, round: 0, nextMinutes: 5 },
    });
    expect(Date.parse(room?.current?.endsAt ?? '') - Date.parse(begun.serverTime)).toBeGreaterThan(8 * minute - 5_000);
    const goOn = { kind: 'continue', topicId: reviews, round: 1 };
    expect((await table.room('facilitator', 0, goOn)).body.code).toBe('noMajority');
    const thumb = (person: string, thumb: string, round = 0) =>
      table.put(person, 'thumb', { topicId: reviews, round, thumb });
    await thumb('member', 'up');
    await thumb('guest', 'down');
    expect((await table.room('facilitator', 0, goOn)).body.code).toBe('noMajority');
    const changed = (await thumb('guest', 'up')).body;
    expect(changed.rooms[0]?.current?.thumbs).toEqual({ up: 2, sideways: 0, down: 0, yours: 'up' });
    const on = (await table.room('facilitator', 0, goOn)).body.rooms[0]?.current;
    expect(on).toMatchObject({ round: 1, nextMinutes: 2, thumbs: { up: 0, sideways: 0, down: 0 } });
    // Two people press at once, or a request comes twice: one more timebox, not two.
    expect((await table.room('facilitator', 0, goOn)).body.rooms[0]?.current).toEqual(on);
    expect((await thumb('member', 'up', 0)).body.code).toBe('notBeingDiscussed');
  });

  it('stops the clock and lets it run on', async () => {
    const [reviews = ''] = await table.discussingOn('Reviews');
    await table.discuss('facilitator', reviews);
    await table.advance(3 * minute);
    const paused = (await table.room('facilitator', 0, { kind: 'pause', topicId: reviews, paused: true })).body;
    const left = paused.rooms[0]?.current?.remainingMs ?? 0;
    expect([left > 4.5 * minute, left <= 5 * minute]).toEqual([true, true]);
    await table.advance(10 * minute);
    expect((await roomOf())?.current).toMatchObject({ remainingMs: left });
    const running = (await table.room('facilitator', 0, { kind: 'pause', topicId: reviews, paused: false })).body;
    const endsAt = Date.parse(running.rooms[0]?.current?.endsAt ?? '');
    expect(Math.abs(endsAt - Date.parse(running.serverTime) - left)).toBeLessThan(5_000);
  });

  it('finishes, skips and puts in order what the facilitator says, and takes a late topic from nobody else', async () => {
    const [a = '', b = '', c = '', d = ''] = await table.discussingOn('A', 'B', 'C', 'D');
    await table.discuss('facilitator', a);
    await table.room('facilitator', 0, { kind: 'finish', topicId: a });
    await table.room('facilitator', 0, { kind: 'skip', topicId: b, skipped: true });
    await table.room('facilitator', 0, { kind: 'order', topicIds: [d, c] });
    expect(await roomOf()).toMatchObject({ agenda: [d, c], finished: [a], skipped: [b] });
    expect((await table.room('member', 0, { kind: 'skip', topicId: c, skipped: true })).body.code).toBe(
      'onlyFacilitators',
    );
    expect((await table.propose('member', 'Too late')).body.code).toBe('proposingClosed');
    const late = await table.propose('facilitator', 'Just in time');
    expect(late.status).toBe(201);
    const added = late.body.topics.find(({ title }) => title === 'Just in time');
    expect(added).toMatchObject({ late: true, result: { votes: 0 } });
    expect((await roomOf())?.agenda).toEqual([d, c, added?.id]);
  });

  it('has the effect of one when two facilitators press at once', async () => {
    const [a = '', b = ''] = await table.votingOn('A', 'B');
    const second = everybodyThere[1] ?? '';
    const press = <Answer>(act: (person: string) => Promise<Answer>) =>
      Promise.all(['facilitator', second, 'facilitator', second].map(act));
    const moved = await press((person) => table.move('discussing', person));
    expect(moved.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await press((person) => table.discuss(person, a));
    await press((person) => table.discuss(person, b));
    expect(await roomOf()).toMatchObject({ agenda: [], current: { topicId: b }, finished: [a] });
    const closed = await press((person) => table.move('closed', person));
    expect(closed.map(({ body }) => body.session.phase)).toEqual(Array(4).fill('closed'));
    expect(await roomOf()).toMatchObject({ finished: [a, b] });
  });

  it('goes on without the facilitator: somebody else takes over when they are gone', async () => {
    const [a = '', b = ''] = await table.discussingOn('A', 'B');
    await table.put('facilitator', 'attendance', {});
    await table.put('member', 'attendance', {});
    expect((await table.look('member')).you).toMatchObject({ mayFacilitate: false, mayTakeOver: false });
    expect((await table.put('member', 'rooms/0/chair')).body.code).toBe('someoneFacilitates');
    await table.advance(61_000);
    expect((await table.look('member')).you.mayTakeOver).toBe(true);
    const taken = (await table.put('member', 'rooms/0/chair')).body;
    expect(taken.you).toMatchObject({ mayFacilitate: true, mayTakeOver: false });
    expect((await table.discuss('member', a)).status).toBe(200);
    const other = await table.put('guest', 'rooms/0/chair');
    expect([other.status, other.body.code]).toEqual([409, 'someoneFacilitates']);
    expect(other.body.detail).toMatch(/ facilitates here\./);
    expect((await table.look('guest')).rooms[0]?.chair).toMatchObject({ isYou: false, isAround: true });
    // The heartbeat keeps the chair; a member of whom nothing is heard loses it.
    await table.advance(50_000);
    await table.put('member', 'attendance', {});
    await table.advance(50_000);
    expect((await table.put('guest', 'rooms/0/chair')).body.code).toBe('someoneFacilitates');
    await table.advance(61_000);
    expect((await table.put('guest', 'rooms/0/chair')).status).toBe(200);
    expect((await table.discuss('member', b)).body.code).toBe('onlyFacilitators');
    expect((await table.discuss('facilitator', b)).status).toBe(200);
    expect((await table.move('closed', 'guest')).body.code).toBe('tooEarlyToClose');
    await table.advance(45 * minute);
    expect((await table.move('closed', 'guest')).body.session.phase).toBe('closed');
  });

  it('splits many people into rooms with agendas of their own, and brings them together again', async () => {
    const ids = await table.discussingOn('A', 'B', 'C', 'D', 'E');
    for (const person of everybodyThere) expect((await table.put(person, 'attendance', {})).status).toBe(200);
    const split = (count: number, person = 'facilitator') => table.put(person, 'rooms', { count });
    expect((await table.look('facilitator')).possibleRooms).toEqual({ least: 2, most: 5 });
    expect((await split(2, 'member')).body.code).toBe('onlyLeads');
    expect((await split(9)).body.code).toBe('badRoomCount');
    const [first = ''] = ids;
    await table.discuss('facilitator', first);
    const apart = (await split(2)).body;
    expect(apart.rooms.map(({ number, people }) => [number, people])).toEqual([
      [1, 8],
      [2, 8],
    ]);
    expect(apart.rooms.flatMap(({ agenda }) => agenda).sort()).toEqual(ids.filter((id) => id !== first).sort());
    expect((await split(2)).status).toBe(200);
    // A room is full with twelve; the thirteenth stays where they are.
    const moved = [];
    for (const person of everybodyThere) moved.push(await table.put(person, 'attendance', { room: 1 }));
    expect(moved.filter(({ status }) => status === 200)).toHaveLength(12);
    expect(new Set(moved.slice(12).map(({ body }) => body.code ?? 'stayed')).has('roomFull')).toBe(true);
    expect((await table.put('member', 'attendance', { room: 3 })).body.code).toBe('unknownRoom');
    expect((await roomOf('facilitator', 1))?.people).toBe(12);
    const [one, two] = [await roomOf('facilitator', 1), await roomOf('facilitator', 2)];
    await table.discuss('facilitator', one?.agenda[0] ?? '', 1);
    expect((await table.discuss('facilitator', one?.agenda[1] ?? '', 2)).body.code).toBe('unknownTopic');
    await table.discuss('facilitator', two?.agenda[0] ?? '', 2);
    const together = (await split(1)).body.rooms;
    expect(together).toHaveLength(1);
    expect([...(together[0]?.finished ?? [])].sort()).toEqual([first, one?.agenda[0], two?.agenda[0]].sort());
    expect([...(together[0]?.agenda ?? [])].sort()).toEqual([one?.agenda[1], two?.agenda[1]].sort());
  });

  it('counts people once, however often they say that they are here', async () => {
    await table.votingOn('A');
    for (let round = 0; round < 3; round += 1) await table.put('member', 'attendance', {});
    await Promise.all(['guest', 'guest', 'contractor'].map((person) => table.put(person, 'attendance', {})));
    expect((await table.look('member')).present).toBe(3);
  });

  it('shows a change to somebody who polls another host within two seconds', async () => {
    const [a = ''] = await table.discussingOn('A');
    await table.discuss('facilitator', a);
    const waited: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await table.put('member', `topics/${a}/notes`, { base: '', text: `round ${round}` });
      const began = performance.now();
      const isShown = async () => JSON.stringify((await table.look('guest')).topics).includes(`round ${round}`);
      await waitUntil(`round ${round} to be shown`, isShown);
      waited.push(performance.now() - began);
    }
    // A machine that stands still for a moment delays one of them.
    expect(waited.sort((one, other) => one - other)[2]).toBeLessThan(2_000);
  });
});
