import type { DirectoryFacts } from '../../../../src/domain/membership';
import type { GroupStore, StoredGroup, StoredStanding } from '../GroupStore';
import type { KnownValues } from '../Organisation';
import type { PeopleStore, StoredPerson } from '../PeopleStore';
import type { ReadingStore, StoredReading, StoredSubscription } from '../ReadingStore';

let writes = 0;
const newEtag = (): string => String((writes += 1));

/** Writes all rows, or none when one is not as expected. */
function writeRows<Row extends { readonly etag: string }>(
  kept: Map<string, Row>,
  rows: readonly (readonly [string, Row])[],
): 'saved' | 'conflict' {
  if (rows.some(([key, { etag }]) => (kept.get(key)?.etag ?? '') !== etag)) return 'conflict';
  for (const [key, row] of rows) kept.set(key, { ...row, etag: newEtag() });
  return 'saved';
}

function those<Row>(kept: ReadonlyMap<string, Row>, keys: readonly string[]): Map<string, Row> {
  const found = keys.flatMap((key) => {
    const row = kept.get(key);
    return row === undefined ? [] : [[key, row] as const];
  });
  return new Map(found);
}

/** The copy of the directory in memory. */
export function heldCopy(): { people: PeopleStore; groups: GroupStore; state: ReadingStore } {
  const everybody = new Map<string, StoredPerson>();
  const groups = new Map<string, StoredGroup>();
  const standings = new Map<string, Map<string, StoredStanding>>();
  const listed = new Map<string, Map<number, readonly string[]>>();
  const subscriptions = new Map<string, StoredSubscription>();
  let reading: StoredReading = { groups: [], version: 0, etag: '' };
  let isAsked = false;
  let known: KnownValues | undefined;
  const done = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
  const standingsIn = (id: string) => standings.get(id) ?? new Map<string, StoredStanding>();

  return {
    people: {
      find: (ids) => done(those(everybody, ids)),
      save: (rows) =>
        done(
          writeRows(
            everybody,
            rows.map(({ id, facts, toldAt, etag }) => [
              id,
              { ...(facts ? { facts } : {}), ...(toldAt ? { toldAt } : {}), etag },
            ]),
          ),
        ),
      forget(id, etag) {
        if (everybody.get(id)?.etag === etag) everybody.delete(id);
        return done(undefined);
      },
      async *rows() {
        yield await done(new Map(everybody));
      },
      async *all() {
        const people: DirectoryFacts[] = [...everybody.values()].flatMap(({ facts }) => facts ?? []);
        if (people.length > 0) yield await done(people);
      },
    },
    groups: {
      groups: () => done([...groups.values()]),
      find: (id) => done(groups.get(id)),
      put: (group) => done(void groups.set(group.id, group)),
      forget: (id) => done(void [groups.delete(id), standings.delete(id)]),
      standings: (id) => done(new Map(standingsIn(id))),
      standingsOf: (id, people) => done(those(standingsIn(id), people)),
      save(id, rows) {
        const kept = standingsIn(id);
        standings.set(id, kept);
        return done(
          writeRows(
            kept,
            rows.map(({ personId, ...row }) => [personId, row]),
          ),
        );
      },
    },
    state: {
      load: () => done(reading),
      save(wanted) {
        if (wanted.etag !== reading.etag) return done('conflict');
        // As JSON keeps it.
        reading = { ...(JSON.parse(JSON.stringify(wanted)) as StoredReading), etag: newEtag() };
        return done(reading);
      },
      addListed(id, batch, people) {
        listed.set(id, (listed.get(id) ?? new Map<number, readonly string[]>()).set(batch, people));
        return done(undefined);
      },
      listed: (id) => done(new Set([...(listed.get(id)?.values() ?? [])].flat())),
      forgetListed: (id) => done(void listed.delete(id)),
      known: () => done(known),
      putKnown: (counted) => done(void (known = counted)),
      ask() {
        const isFirst = !isAsked;
        isAsked = true;
        return done(isFirst);
      },
      answer: () => done(void (isAsked = false)),
      subscriptions: () => done([...subscriptions.values()]),
      putSubscription: (one) => done(void subscriptions.set(one.resource, one)),
    },
  };
}
