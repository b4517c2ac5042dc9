import {
  NameSearch,
  type PastedEntry,
  resolvePasted,
  type DirectoryFacts,
  type NameMatches,
  type ResolvedEntry,
} from '../../../src/domain/membership';
import type { LeadingParts } from './leadingParts';

const nobody: NameMatches<DirectoryFacts> = { exact: [], near: [] };

/**
 * Finds whom a pasted list means: addresses by the directory's own register of them, names in one walk over everybody.
 *
 * @param entries - from `readPasted`
 * @param mayLookForNames - false for a reader whom the directory does not let look for people
 */
export async function findPasted(
  organisation: Pick<LeadingParts['organisation'], 'everybody' | 'findByAddress'>,
  entries: readonly PastedEntry[],
  mayLookForNames: boolean,
): Promise<readonly ResolvedEntry[]> {
  const addresses = new Set(entries.flatMap(({ address, beside }) => address ?? beside ?? []));
  const owners = await organisation.findByAddress([...addresses]);
  const byAddress = (address: string): DirectoryFacts | undefined => owners.get(address);
  const unknown = entries.filter(({ address }) => address === undefined || !byAddress(address));
  const names = mayLookForNames ? unknown.flatMap((entry) => entry.names) : [];
  const search = new NameSearch<DirectoryFacts>(names);
  if (names.length > 0) {
    for await (const people of organisation.everybody()) for (const person of people) search.look(person);
  }
  const byName = (name: string) => (mayLookForNames ? search.of(name) : nobody);
  return entries.map((entry) => resolvePasted(entry, { byAddress, byName }));
}
