import * as fc from 'fast-check';
import { agendaOf, notReached, roomNumbers } from './agenda';
import { possibleRooms } from './attendance';
import { conduct, type RoomCommand } from './conduct';
import { emptyRoom, type Deal, type Room } from './discussion';
import { splitIntoRooms } from './split';
import { at, attendeesOf, rankedOf } from './testing/boards';

const ranked = rankedOf('a', 'b', 'c', 'd');
const parts = {
  phase: 'discussing',
  ranked,
  deal: [] as Deal,
  rooms: [] as readonly Room[],
  attendees: attendeesOf(9),
} as const;
const withRooms = (before: readonly Room[], changed: readonly Room[]): readonly Room[] => [
  ...before.filter(({ number }) => !changed.some((room) => room.number === number)),
  ...changed,
];
const current = { topicId: 'a', startedAt: at(0), timebox: { round: 0, endsAt: at(8) } };

describe('splitting into rooms', () => {
  it('deals what is still to come in the order in which it would have come', () => {
    const rooms = [{ ...emptyRoom(0), order: ['d'] }];
    expect(splitIntoRooms({ ...parts, rooms }, 2, true, at(5))).toMatchObject({
      ok: true,
      value: {
        deal: [
          ['d', 'c'],
          ['a', 'b'],
        ],
      },
    });
  });

  it('finishes what is talked about, and keeps what was left for next time out of the rooms', () => {
    const rooms = [{ ...emptyRoom(0), current, skipped: ['b'] }];
    const split = splitIntoRooms({ ...parts, rooms }, 2, true, at(5));
    expect(split).toEqual({
      ok: true,
      value: {
        deal: [['c'], ['d']],
        rooms: [{ ...emptyRoom(0), skipped: ['b'], finished: [{ topicId: 'a', startedAt: at(0), endedAt: at(5) }] }],
      },
    });
  });

  it('brings everybody together with what the rooms have left, and nobody facilitates a room that is gone', () => {
    const rooms = [
      { ...emptyRoom(1), current, chair: { person: 'p', name: 'P' } },
      { ...emptyRoom(2), skipped: ['b'], order: ['d'] },
    ];
    const split = splitIntoRooms(
      {
        ...parts,
        deal: [
          ['a', 'c'],
          ['b', 'd'],
        ],
        rooms,
      },
      1,
      true,
      at(5),
    );
    const value = split.ok ? split.value : undefined;
    expect(value?.deal).toEqual([]);
    expect(value?.rooms).toEqual([
      { ...emptyRoom(0), skipped: ['b'] },
      { ...emptyRoom(1), finished: [{ topicId: 'a', startedAt: at(0), endedAt: at(5) }] },
      emptyRoom(2),
    ]);
    expect(agendaOf({ ...parts, deal: [], rooms: value?.rooms ?? [] }, 0)).toEqual(['c', 'd']);
  });

  it('keeps who facilitates the room of everybody', () => {
    const rooms = [{ ...emptyRoom(0), chair: { person: 'p', name: 'P' }, current }];
    const split = splitIntoRooms({ ...parts, rooms }, 2, true, at(5));
    expect(split.ok && split.value.rooms[0]?.chair).toEqual({ person: 'p', name: 'P' });
  });

  it('changes nothing when there are so many rooms already', () => {
    const deal = [
      ['a', 'c'],
      ['b', 'd'],
    ];
    const rooms = [{ ...emptyRoom(1), current }];
    expect(splitIntoRooms({ ...parts, deal, rooms }, 2, true, at(5))).toEqual({ ok: true, value: { deal, rooms: [] } });
    expect(splitIntoRooms(parts, 1, true, at(5))).toEqual({ ok: true, value: { deal: [], rooms: [] } });
  });

  it.each([0, 4, 2.5, -1, Number.NaN])('refuses %p rooms for nine people', (count) => {
    expect(splitIntoRooms(parts, count, true, at(5))).toEqual({
      ok: false,
      refusal: { code: 'badRoomCount', least: 1, most: 3 },
    });
  });

  it('is for leads, while people discuss', () => {
    expect(splitIntoRooms(parts, 2, false, at(5))).toEqual({ ok: false, refusal: { code: 'onlyLeads' } });
    const codes = (['voting', 'closed'] as const).map((phase) => splitIntoRooms({ ...parts, phase }, 2, true, at(5)));
    expect(codes).toEqual([
      { ok: false, refusal: { code: 'notDiscussing' } },
      { ok: false, refusal: { code: 'sessionClosed' } },
    ]);
  });
});

describe('a discussion, whatever those who facilitate do and however people split', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const topicId = fc.constantFrom(...ids);
  const command: fc.Arbitrary<RoomCommand> = fc.oneof(
    fc.record({ kind: fc.constant('discuss' as const), topicId }),
    fc.record({ kind: fc.constant('finish' as const), topicId }),
    fc.record({ kind: fc.constant('skip' as const), topicId, skipped: fc.boolean() }),
    fc.record({ kind: fc.constant('order' as const), topicIds: fc.shuffledSubarray(ids) }),
    fc.record({ kind: fc.constant('continue' as const), topicId, round: fc.nat({ max: 4 }) }),
  );
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ room: fc.nat({ max: 3 }), command }) },
    { weight: 1, arbitrary: fc.record({ split: fc.integer({ min: 1, max: 3 }) }) },
  );

  it('has each topic in one place: to come on one agenda, talked about in one room, discussed once, or left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = { ...parts, ranked: rankedOf(...ids) };
        steps.forEach((next, minutes) => {
          const now = at(minutes);
          if ('split' in next) {
            const split = splitIntoRooms(state, next.split, true, now);
            if (split.ok)
              state = { ...state, deal: split.value.deal, rooms: withRooms(state.rooms, split.value.rooms) };
          } else {
            const wishes = { ...state, thumbsFor: () => ({ up: 1, sideways: 0, down: 0 }) };
            const conducted = conduct(wishes, next.room, next.command, true, now);
            if (conducted.ok) state = { ...state, rooms: withRooms(state.rooms, [conducted.value]) };
          }
          const places = [
            ...roomNumbers(state.deal).flatMap((number) => agendaOf(state, number)),
            ...state.rooms.flatMap((room) => [
              ...(room.current ? [room.current.topicId] : []),
              ...room.finished.map((one) => one.topicId),
              ...room.skipped,
            ]),
          ];
          expect([...places].sort()).toEqual(ids);
          const reached = state.rooms.flatMap((room) => [
            room.current?.topicId,
            ...room.finished.map((one) => one.topicId),
          ]);
          expect(notReached(state).filter((id) => reached.includes(id))).toEqual([]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('can be split into any number of rooms that is offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 100 }), (people) => {
        const { least, most } = possibleRooms(people);
        for (const count of [least, most]) {
          expect(splitIntoRooms({ ...parts, attendees: attendeesOf(people) }, count, true, at(5)).ok).toBe(true);
        }
      }),
    );
  });
});
