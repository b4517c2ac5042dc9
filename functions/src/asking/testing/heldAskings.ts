import { noReasons } from '../../../../src/domain/membership';
import type { AskedPerson, Asking, AskingSums, AskStore, Chosen } from '../AskStore';

/** Askings in memory, held to the same contract as those in tables. */
export function heldAskings(): AskStore {
  const people = new Map<string, AskedPerson>();
  const sums = new Map<string, AskingSums>();
  const chosen = new Map<string, Map<string, Chosen>>();
  const askings = new Map<string, Asking>();
  let writes = 0;
  function save<Row extends { readonly etag: string }>(rows: Map<string, Row>, name: string, next: Row) {
    if ((rows.get(name)?.etag ?? '') !== next.etag) return Promise.resolve('conflict' as const);
    writes += 1;
    const saved = { ...next, etag: `${writes}` };
    rows.set(name, saved);
    return Promise.resolve(saved);
  }
  return {
    person: (personId) =>
      Promise.resolve(people.get(personId) ?? { personId, asked: [], declined: [], counted: [], etag: '' }),
    savePerson: (next) => save(people, next.personId, next),
    chosen: (communityId) => Promise.resolve(new Map(chosen.get(communityId))),
    chosenPerson: (communityId, personId) => Promise.resolve(chosen.get(communityId)?.get(personId)),
    putChosen(communityId, more) {
      chosen.set(communityId, new Map([...(chosen.get(communityId) ?? []), ...more]));
      return Promise.resolve();
    },
    sums: (communityId) => Promise.resolve(sums.get(communityId) ?? { tally: noReasons, etag: '' }),
    saveSums: (communityId, next) => save(sums, communityId, next),
    asking: (communityId, key) => Promise.resolve(askings.get(`${communityId} ${key}`)),
    putAsking(communityId, asking) {
      askings.set(`${communityId} ${asking.key}`, asking);
      return Promise.resolve();
    },
  };
}
