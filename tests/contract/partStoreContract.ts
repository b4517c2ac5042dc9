import { randomUUID } from 'node:crypto';
import type { PartStore } from '../../functions/src/invitations/PartStore';
import type { InvitationPart } from '../../src/domain/invitations';

const sessionId = '2026-03-26';
const hours = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };

function aPart(number: number, more: Partial<InvitationPart> = {}): InvitationPart {
  const nobody = { people: [], addresses: [], guests: [], declined: [] };
  return { number, transactionId: `key-${number}`, ...nobody, told: 0, state: 'standing', ...more };
}

/** What every store of the events of a session promises. */
export function partStoreContract(open: () => PartStore): void {
  let store: PartStore;
  beforeAll(() => {
    store = open();
  });

  it('keeps everything that is known of an event', async () => {
    const community = randomUUID();
    const part = aPart(1, {
      ...{ askedFor: [hours], eventId: 'event', etag: 'W/"1"', at: hours, joinUrl: 'https://teams.example/x' },
      ...{ people: [{ id: 'ana', name: 'Ana', mail: 'Ana@example.org' }], addresses: ['ana@example.org'] },
      ...{ underWay: ['bo@example.org'], guests: ['guest@example.net'], declined: ['ana'], told: 3 },
      answers: { accepted: 1, tentative: 0, declined: 1, none: 0 },
    });
    const saved = await store.save(community, sessionId, part);
    expect(saved).toEqual({ ...part, version: expect.any(String) as string });
    expect(await store.load(community, sessionId)).toEqual([saved]);
  });

  it('lists the events of one session in their order', async () => {
    const community = randomUUID();
    for (const number of [2, 10, 1]) await store.save(community, sessionId, aPart(number));
    await store.save(community, '2026-04-23', aPart(1));
    expect((await store.load(community, sessionId)).map(({ number }) => number)).toEqual([1, 2, 10]);
    expect(await store.load(randomUUID(), sessionId)).toEqual([]);
  });

  it('holds 500 people, in whatever script they write their names', async () => {
    const community = randomUUID();
    const name = 'Siân 𝒩𝒶𝓂𝑒 Ангелина ☕'.repeat(2);
    const people = Array.from({ length: 500 }, (_, index) => {
      // Of different lengths, so that any character may stand where the text is cut.
      const mail = `${'x'.repeat(index % 7)}person.${index}@department.example.org`;
      return { id: randomUUID(), name, mail };
    });
    const addresses = people.map(({ mail }) => mail);
    const part = aPart(1, { people, addresses, underWay: addresses });
    await store.save(community, sessionId, part);
    expect(await store.load(community, sessionId)).toEqual([{ ...part, version: expect.any(String) as string }]);
    const emptied = await store.save(community, sessionId, {
      ...(await store.load(community, sessionId))[0]!,
      people: [],
    });
    expect(await store.load(community, sessionId)).toEqual([emptied]);
  });

  it('writes only over the state that was loaded', async () => {
    const community = randomUUID();
    const first = await store.save(community, sessionId, aPart(1));
    if (first === 'conflict') throw new Error('conflict');
    const both = await Promise.all([2, 3].map((told) => store.save(community, sessionId, { ...first, told })));
    expect(both.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.save(community, sessionId, { ...first, told: 4 })).toBe('conflict');
    expect((await store.load(community, sessionId))[0]?.told).not.toBe(4);
  });

  it('makes a part once', async () => {
    const community = randomUUID();
    const outcomes = await Promise.all([1, 2, 3].map((told) => store.save(community, sessionId, aPart(1, { told }))));
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(2);
  });
}
