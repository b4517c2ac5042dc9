import type { DirectoryFacts } from '../../../../src/domain/membership';
import type { GroupNow, Organisation } from '../../directory';

/** Somebody in the directory of a test. */
export function factsOf(id: string, overrides: Partial<DirectoryFacts> = {}): DirectoryFacts {
  const usual = { guest: false, enabled: true, impersonal: false };
  return { id, name: id, mail: `${id}@example.org`, ...usual, ...overrides };
}

/** A directory in a test's hand, as it was read a moment ago. */
export function organisationInMemory(
  people: readonly DirectoryFacts[],
  groups: readonly GroupNow[] = [],
): Pick<
  Organisation,
  'everybody' | 'factsOf' | 'findByAddress' | 'group' | 'groups' | 'known' | 'readAt' | 'search'
> & { walks: number; read: boolean } {
  const addressesOf = ({ mail, signInName }: DirectoryFacts) =>
    [mail, signInName].flatMap((address) => address?.toLowerCase() ?? []);
  return {
    walks: 0,
    read: true,
    async *everybody() {
      this.walks += 1;
      for (let first = 0; first < people.length; first += 100) {
        await Promise.resolve();
        yield people.slice(first, first + 100);
      }
    },
    factsOf: (ids) => Promise.resolve(new Map(people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]))),
    findByAddress: (addresses) =>
      Promise.resolve(
        new Map(
          addresses.flatMap((address) => {
            const owner = people.find((one) => addressesOf(one).includes(address.toLowerCase()));
            return owner ? [[address, owner] as const] : [];
          }),
        ),
      ),
    group: (groupId) => Promise.resolve(groups.find(({ id }) => id === groupId)),
    groups: () => Promise.resolve(groups),
    known: () => Promise.resolve({ jobTitles: ['Product manager'], departments: [], offices: [], employeeTypes: [] }),
    readAt() {
      return Promise.resolve(this.read ? '2026-03-26T10:00:00.000Z' : undefined);
    },
    search: (words, limit) =>
      Promise.resolve(people.filter(({ name }) => name.toLowerCase().startsWith(words.toLowerCase())).slice(0, limit)),
  };
}
