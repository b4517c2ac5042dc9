import * as fc from 'fast-check';
import { attend, isAround, possibleRooms, seat, type Attendee } from './attendance';
import { at, attendeesOf } from './testing/boards';

const discussing = { phase: 'discussing', deal: [], attendees: [], startsAt: at(0) } as const;
const somebody = { person: 'p', facilitates: false };
const come = (attendees: readonly Attendee[], person: string, now: string): readonly Attendee[] => {
  const came = attend({ ...discussing, attendees }, { person, facilitates: false }, undefined, now);
  if (!came.ok) throw new Error(came.refusal.code);
  return [...attendees, came.value];
};

describe('coming to a session', () => {
  it('is possible from its start, or from the voting when that is opened earlier', () => {
    const early = { ...discussing, phase: 'proposing' } as const;
    expect(attend(early, somebody, undefined, at(-1))).toEqual({ ok: false, refusal: { code: 'notStarted' } });
    expect(attend(early, somebody, undefined, at(0)).ok).toBe(true);
    expect(attend({ ...discussing, phase: 'voting' }, somebody, undefined, at(-1)).ok).toBe(true);
  });

  it('is over with the session', () => {
    expect(attend({ ...discussing, phase: 'closed' }, somebody, undefined, at(60))).toEqual({
      ok: false,
      refusal: { code: 'sessionClosed' },
    });
  });

  it('writes nothing when somebody comes again who is there already', () => {
    const attendees = come([], 'p', at(1));
    const again = attend({ ...discussing, attendees }, somebody, undefined, at(30));
    expect(again.ok && again.value).toBe(attendees[0]);
  });

  it('tells of whoever facilitates that they are still there, at most every ten seconds', () => {
    const first = attend(discussing, { person: 'p', facilitates: true }, undefined, at(0));
    const attendees = first.ok ? [first.value] : [];
    const beat = (seconds: number) =>
      attend({ ...discussing, attendees }, { person: 'p', facilitates: true }, undefined, at(seconds / 60));
    const [soon, later] = [beat(9), beat(20)];
    expect(soon.ok && soon.value).toBe(attendees[0]);
    expect(later).toEqual({ ok: true, value: { ...attendees[0], seenAt: at(20 / 60) } });
  });

  it('keeps places apart when two come in the same millisecond, or by clocks that differ', () => {
    const three = come(come(come([], 'b', at(1)), 'a', at(1)), 'c', at(0));
    expect([...seat(three, 2)]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 1],
    ]);
  });

  it('is known for a minute of whoever facilitates', () => {
    const [attendee] = attendeesOf(1);
    expect(isAround(attendee!, at(59 / 60))).toBe(true);
    expect(isAround(attendee!, at(1))).toBe(false);
  });
});

describe('going to another room', () => {
  const deal = [['a'], ['b']];
  const attendees = attendeesOf(6);
  const first = { person: 'attendance of 0', facilitates: false };

  it('puts somebody where they wish, and moves nobody else', () => {
    const moved = attend({ ...discussing, deal, attendees }, first, 2, at(5));
    expect(moved).toMatchObject({ ok: true, value: { room: 2 } });
    const after = attendees.map((one, place) => (place === 0 && moved.ok ? moved.value : one));
    const [before, now] = [seat(attendees, 2), seat(after, 2)];
    expect([...now].filter(([person, room]) => before.get(person) !== room)).toEqual([[first.person, 2]]);
  });

  it.each([0, 3, -1])('refuses a room that is not there (%i)', (room) => {
    expect(attend({ ...discussing, deal, attendees }, first, room, at(5))).toEqual({
      ok: false,
      refusal: { code: 'unknownRoom' },
    });
  });

  it('refuses a room of twelve, but not to those who are in it', () => {
    const many = attendeesOf(24);
    expect(attend({ ...discussing, deal, attendees: many }, first, 2, at(5))).toEqual({
      ok: false,
      refusal: { code: 'roomFull', limit: 12 },
    });
    expect(attend({ ...discussing, deal, attendees: many }, first, 1, at(5)).ok).toBe(true);
  });
});

describe('rooms', () => {
  it('are for three to twelve people each, from six people on', () => {
    expect([1, 2, 3, 5].map((people) => possibleRooms(people).most)).toEqual([1, 1, 1, 1]);
    expect([6, 12, 13, 25, 36, 300].map(possibleRooms)).toEqual([
      { least: 1, most: 2 },
      { least: 1, most: 4 },
      { least: 2, most: 4 },
      { least: 3, most: 8 },
      { least: 3, most: 12 },
      { least: 25, most: 25 },
    ]);
  });

  it('are twenty-five at most, however many people come: a split is written in one go', () => {
    expect([75, 78, 301, 1000].map(possibleRooms)).toEqual([
      { least: 7, most: 25 },
      { least: 7, most: 25 },
      { least: 25, most: 25 },
      { least: 25, most: 25 },
    ]);
  });

  it('have three to twelve people and differ by one at most, in whatever number they may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, share) => {
        const { least, most } = possibleRooms(people);
        const count = Math.max(2, Math.round(least + share * (most - least)));
        const seats = [...seat(attendeesOf(people), count).values()];
        const sizes = Array.from(
          { length: count },
          (_unused, place) => seats.filter((room) => room === place + 1).length,
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keep everybody where they are when others come later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 8 }),
        (there, more, rooms) => {
          const [before, after] = [seat(attendeesOf(there), rooms), seat(attendeesOf(there + more), rooms)];
          for (const [person, room] of before) expect(after.get(person)).toBe(room);
        },
      ),
    );
  });

  it('hold everybody while people are not split', () => {
    expect(new Set(seat(attendeesOf(30), 0).values())).toEqual(new Set([0]));
  });

  it('take somebody who chose a room that is not there any more by turn', () => {
    const chosen = attendeesOf(2).map((attendee) => ({ ...attendee, room: 7 }));
    expect([...seat(chosen, 2).values()]).toEqual([1, 2]);
  });
});
