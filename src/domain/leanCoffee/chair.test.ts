import type { Attendee } from './attendance';
import { mayFacilitate, takeChair, type Actor } from './chair';
import { emptyRoom, type Room } from './discussion';
import { at } from './testing/boards';

const lead: Actor = { person: 'lead', name: 'Lea', isLead: true };
const bob: Actor = { person: 'bob', name: 'Bob', isLead: false };
const ana: Actor = { person: 'ana', name: 'Ana', isLead: false };
const here = (person: string, seenAt: string, facilitates = false): Attendee => ({
  person,
  at: at(0),
  seenAt,
  facilitates,
});
const parts = (more: { attendees?: readonly Attendee[]; rooms?: readonly Room[] } = {}) =>
  ({ phase: 'voting', deal: [], rooms: [], attendees: [], startsAt: at(0), ...more }) as const;
const withBob = [{ ...emptyRoom(0), chair: { person: 'bob', name: 'Bob' } }];

describe('who facilitates', () => {
  it('is a lead, always and everywhere', () => {
    expect(mayFacilitate({ rooms: [] }, 0, lead)).toBe(true);
    expect(mayFacilitate({ rooms: withBob }, 3, lead)).toBe(true);
  });

  it('is a member where they have taken over, and nowhere else', () => {
    expect(mayFacilitate({ rooms: [] }, 0, bob)).toBe(false);
    expect(mayFacilitate({ rooms: withBob }, 0, bob)).toBe(true);
    expect(mayFacilitate({ rooms: withBob }, 1, bob)).toBe(false);
    expect(mayFacilitate({ rooms: withBob }, 0, ana)).toBe(false);
  });
});

describe('taking over', () => {
  it('is possible when nobody who facilitates has been seen for a minute', () => {
    const attendees = [here('lead', at(10), true)];
    expect(takeChair(parts({ attendees }), 0, bob, at(10.9))).toEqual({
      ok: false,
      refusal: { code: 'someoneFacilitates' },
    });
    expect(takeChair(parts({ attendees }), 0, bob, at(11))).toEqual({
      ok: true,
      value: { ...emptyRoom(0), chair: { person: 'bob', name: 'Bob' } },
    });
  });

  it('is possible from a member who has left, and says who is there when they have not', () => {
    const attendees = [here('bob', at(10), true)];
    expect(takeChair(parts({ attendees, rooms: withBob }), 0, ana, at(10.5))).toEqual({
      ok: false,
      refusal: { code: 'someoneFacilitates', name: 'Bob' },
    });
    expect(takeChair(parts({ attendees, rooms: withBob }), 0, ana, at(12)).ok).toBe(true);
  });

  it('is not done before the session has begun', () => {
    const early = { ...parts(), phase: 'proposing' } as const;
    expect(takeChair(early, 0, bob, at(-1))).toEqual({ ok: false, refusal: { code: 'notStarted' } });
    expect(takeChair({ ...parts(), startsAt: at(60) }, 0, bob, at(59))).toEqual({
      ok: false,
      refusal: { code: 'notStarted' },
    });
  });

  it('leaves leads five minutes to come, however early the voting was opened', () => {
    expect(takeChair(parts(), 0, bob, at(4.9))).toEqual({ ok: false, refusal: { code: 'leadsFirst', minutes: 5 } });
    expect(takeChair(parts(), 0, bob, at(5)).ok).toBe(true);
    const attendees = [here('lead', at(0), true)];
    expect(takeChair(parts({ attendees }), 0, bob, at(1)).ok).toBe(true);
  });

  it('is not done once it is closed, by nobody', () => {
    const closed = { ...parts({ rooms: withBob }), phase: 'closed' } as const;
    for (const who of [lead, bob]) {
      expect(takeChair(closed, 0, who, at(60))).toEqual({ ok: false, refusal: { code: 'sessionClosed' } });
    }
  });

  it('is a lead’s at any time', () => {
    const attendees = [here('bob', at(10), true)];
    const taken = takeChair(parts({ attendees, rooms: withBob }), 0, lead, at(10));
    expect(taken.ok && taken.value.chair?.name).toBe('Lea');
  });

  it('is by room: a lead who is there holds the room of everybody, not the one among several that nobody took', () => {
    const attendees = [here('lead', at(10), true), { ...here('bob', at(10)), room: 2 }];
    const split = { ...parts({ attendees }), deal: [['a'], ['b']] };
    expect(takeChair(split, 2, bob, at(10)).ok).toBe(true);
    expect(takeChair(split, 1, bob, at(10))).toEqual({ ok: false, refusal: { code: 'otherRoom' } });
    expect(takeChair({ ...split, startsAt: at(60) }, 2, bob, at(10)).ok).toBe(true);
    for (const nowhere of [0, 3]) {
      expect(takeChair(split, nowhere, lead, at(10))).toEqual({ ok: false, refusal: { code: 'unknownRoom' } });
    }
  });

  it('is possible from somebody who has gone to another room', () => {
    const rooms = [{ ...emptyRoom(2), chair: { person: 'bob', name: 'Bob' } }];
    const seated = (room: number) => [
      { ...here('bob', at(10), true), room },
      { ...here('ana', at(10)), room: 2 },
    ];
    const split = (room: number) => ({ ...parts({ attendees: seated(room), rooms }), deal: [['a'], ['b']] });
    expect(takeChair(split(2), 2, ana, at(10)).ok).toBe(false);
    expect(takeChair(split(1), 2, ana, at(10)).ok).toBe(true);
  });

  it('changes nothing for who has it already', () => {
    const taken = takeChair(parts({ rooms: withBob }), 0, bob, at(10));
    expect(taken.ok && taken.value).toBe(withBob[0]);
  });
});
