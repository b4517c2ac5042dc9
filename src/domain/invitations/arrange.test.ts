import * as fc from 'fast-check';
import { addressOf, attendeesPerEvent, type InvitationPart, type Invitee } from '.';
import { arrangeParts } from './arrange';

const person = (n: number): Invitee => ({ id: `p${n}`, name: `P ${n}`, mail: `P${n}@example.org` });
const crowd = (from: number, to: number): Invitee[] => Array.from({ length: to - from }, (_, n) => person(from + n));

function arrange(
  people: readonly Invitee[],
  parts: readonly InvitationPart[] = [],
  perEvent?: number,
): InvitationPart[] {
  let key = parts.length;
  const changed = arrangeParts({ people }, parts, { newTransactionId: () => `key-${(key += 1)}`, perEvent });
  const byNumber = new Map([...parts, ...changed].map((part) => [part.number, part]));
  return [...byNumber.values()];
}
const sizes = (parts: readonly InvitationPart[]) => parts.map(({ people }) => people.length);
/** As if the calendars had been brought in line. */
const invited = (parts: readonly InvitationPart[]): InvitationPart[] =>
  parts.map((part) => ({ ...part, addresses: part.people.map(addressOf) }));

describe('who belongs to which event', () => {
  it('fills one event after the other, each with a key of its own', () => {
    const parts = arrange(crowd(0, 1_200));
    expect(sizes(parts)).toEqual([500, 500, 200]);
    expect(parts.map(({ number, transactionId }) => [number, transactionId])).toEqual([
      [1, 'key-1'],
      [2, 'key-2'],
      [3, 'key-3'],
    ]);
    expect(attendeesPerEvent).toBe(500);
  });

  it('has nothing to write when everybody has a place', () => {
    const parts = arrange(crowd(0, 600));
    expect(arrangeParts({ people: crowd(0, 600).reverse() }, parts, { newTransactionId: () => 'x' })).toEqual([]);
    expect(arrangeParts({ people: [] }, [], { newTransactionId: () => 'x' })).toEqual([]);
  });

  it('puts joiners where leavers were, and only the rest onto a new event', () => {
    const parts = invited(arrange(crowd(0, 1_000)));
    const stay = crowd(0, 1_000).filter((_, n) => n % 50 !== 0);
    const after = arrange([...stay, ...crowd(2_000, 2_040)], parts);
    expect(sizes(after)).toEqual([500, 500, 20]);
    for (const { id } of stay) {
      const place = (all: readonly InvitationPart[]) =>
        all.find(({ people }) => people.some((one) => one.id === id))?.number;
      expect(place(after)).toBe(place(parts));
    }
  });

  it('lets somebody who comes back, or was brought along, keep the invitation they have', () => {
    const [first, second] = invited(arrange(crowd(0, 4), [], 2)) as [InvitationPart, InvitationPart];
    const left = arrange([person(1), person(2)], [first, second], 2);
    const back = arrange([person(1), person(2), person(3)], left, 2);
    expect(back[1]?.people.map(({ id }) => id)).toEqual(['p2', 'p3']);
    const guest = {
      ...second,
      people: [person(2)],
      guests: ['p9@example.org'],
      addresses: ['p2@example.org', 'p9@example.org'],
    };
    const member = arrange([person(1), person(2), person(9)], [left[0]!, guest], 2);
    expect(member[1]).toMatchObject({ people: [person(2), person(9)], guests: [] });
  });

  it('moves only those whom nobody has told yet when guests have filled an event', () => {
    const [part] = arrange(crowd(0, 3), [], 3) as [InvitationPart];
    const full = { ...part, addresses: ['p0@example.org', 'p1@example.org'], guests: ['guest@example.net'] };
    const after = arrange(crowd(0, 3), [full], 3);
    expect(after.map(({ people }) => people.map(({ id }) => id))).toEqual([['p0', 'p1'], ['p2']]);
  });

  it('gives nobody another place who declined an event that was made anew', () => {
    const [part] = arrange([person(1), person(5), person(0)], [], 3) as [InvitationPart];
    const addresses = ['p1@example.org', 'g1@example.net', 'g2@example.net'];
    const anew = { ...part, eventId: 'event', addresses, guests: addresses.slice(1), declined: ['p0'] };
    const after = arrange([person(1), person(5), person(0)], [anew], 3);
    expect(after.map(({ people }) => people.map(({ id }) => id))).toEqual([['p1', 'p0'], ['p5']]);
  });

  it('lets somebody who gets another id keep their place, even if they are a guest elsewhere', () => {
    const [first, second] = invited(arrange(crowd(0, 3), [], 2)) as [InvitationPart, InvitationPart];
    const guest = {
      ...first,
      people: [person(0)],
      addresses: ['p0@example.org', 'p2@example.org'],
      guests: ['p2@example.org'],
    };
    const after = arrange([person(0), { ...person(2), id: 'member' }], [guest, second], 2);
    expect(sizes(after)).toEqual([1, 1]);
  });

  it('forgets that somebody declined when they leave', () => {
    const [part] = invited(arrange(crowd(0, 2))) as [InvitationPart];
    const declined = { ...part, declined: ['p0', 'p1'] };
    expect(arrange([person(1)], [declined])[0]?.declined).toEqual(['p1']);
  });

  it('heals what two hosts have written at the same time: nobody keeps two places', () => {
    const [part] = invited(arrange(crowd(0, 1))) as [InvitationPart];
    const twin = { ...part, number: 2, transactionId: 'twin', addresses: [] };
    expect(sizes(arrange(crowd(0, 1), [part, twin]))).toEqual([1, 0]);
    expect(
      sizes(
        arrange(crowd(0, 1), [
          { ...part, addresses: [] },
          { ...twin, addresses: part.addresses },
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it('never puts more into an event than it takes, and everybody somewhere', () => {
    const some = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 25 });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (rosters, perEvent) => {
        let parts: InvitationPart[] = [];
        for (const roster of rosters) {
          parts = invited(arrange(roster.map(person), parts, perEvent));
          const places = parts.flatMap(({ people }) => people.map(({ id }) => id));
          expect([...places].sort()).toEqual(roster.map((n) => `p${n}`).sort());
          expect(Math.max(0, ...sizes(parts))).toBeLessThanOrEqual(perEvent);
        }
      }),
    );
  });
});
