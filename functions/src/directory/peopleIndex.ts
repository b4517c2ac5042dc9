import { nameWords, type DirectoryFacts } from '../../../src/domain/membership';
import type { DirectoryParts } from './directoryParts';
import { KnownCount } from './knownValues';
import type { KnownValues } from './Organisation';
import { SortedNotes } from './sortedNotes';

/** An index may be so many times older than it took to put together: a second for a hundred people, a minute or two for 80,000. */
const keptTimes = 20;
/** Nobody waits for a new one that takes longer, while there is another; in milliseconds. */
const waitedForMs = 500;
/** Unless that one is older, in milliseconds. */
const oldestMs = 15 * 60_000;

/** What is held of everybody so that they are found by name and address: some 150 bytes each. */
interface Index {
  readonly version: number;
  readonly builtAt: number;
  readonly tookMs: number;
  /** Ids by address, in small letters. */
  readonly addresses: SortedNotes;
  /** Ids by the words of their names, of people whose account is enabled. */
  readonly names: SortedNotes;
  readonly known: KnownValues;
}

/**
 * Finds people by name and address; a host reads the copy once for it and remembers that while nothing changes. Of an
 * organisation of many thousands a new one is put together while people go by the one before.
 */
export class PeopleIndex {
  private kept: Index | undefined;
  private building: Promise<Index> | undefined;

  constructor(
    private readonly parts: Pick<DirectoryParts, 'time'> & {
      readonly people: Pick<DirectoryParts['people'], 'all' | 'find'>;
      readonly state: Pick<DirectoryParts['state'], 'known' | 'load' | 'putKnown'>;
    },
  ) {}

  async findByAddress(addresses: readonly string[]): Promise<ReadonlyMap<string, DirectoryFacts>> {
    const index = await this.fresh();
    const ids = new Map(addresses.map((address) => [address, index.addresses.find(address.trim().toLowerCase())]));
    const found = await this.parts.people.find([...new Set([...ids.values()].flatMap((id) => id ?? []))]);
    return new Map(
      [...ids].flatMap(([address, id]) => {
        const facts = id === undefined ? undefined : found.get(id)?.facts;
        return facts ? [[address, facts] as const] : [];
      }),
    );
  }

  async search(words: string, limit: number): Promise<readonly DirectoryFacts[]> {
    const wanted = nameWords(words).map((word) => ` ${word}`);
    if (wanted.length === 0) return [];
    const { names } = await this.fresh();
    const ids = names.filter((held) => wanted.every((word) => held.includes(word)), limit);
    const found = await this.parts.people.find(ids);
    return ids.flatMap((id) => found.get(id)?.facts ?? []);
  }

  /** By the last count, by this host or another one: nobody waits until many people are counted, and the next one sees more. */
  async known(): Promise<KnownValues> {
    const counted = this.kept ? this.kept.known : await this.parts.state.known();
    const index = this.fresh();
    if (!counted || (this.kept && !isSlow(this.kept))) return (await index).known;
    index.catch(() => undefined);
    return counted;
  }

  private async fresh(): Promise<Index> {
    const { state, time } = this.parts;
    const { kept } = this;
    const age = kept ? time() - kept.builtAt : 0;
    if (kept && age < kept.tookMs * keptTimes) return kept;
    const { version } = await state.load();
    if (kept?.version === version) return kept;
    // A failure is not remembered: whoever asks next tries again.
    this.building ??= this.build(version).finally(() => (this.building = undefined));
    if (!kept || !isSlow(kept) || age > oldestMs) return this.building;
    this.building.catch(() => undefined);
    return kept;
  }

  private async build(version: number): Promise<Index> {
    const { people, state, time } = this.parts;
    const began = time();
    const addresses = new SortedNotes();
    const names = new SortedNotes();
    const count = new KnownCount();
    for await (const some of people.all()) {
      for (const facts of some) {
        for (const address of addressesOf(facts)) addresses.add(address, facts.id);
        if (!facts.enabled || facts.impersonal) continue;
        names.add(` ${nameWords(facts.name).join(' ')}`, facts.id);
        count.count(facts);
      }
    }
    addresses.sort();
    names.sort();
    const known = count.values();
    const builtAt = time();
    this.kept = { version, builtAt, tookMs: builtAt - began, addresses, names, known };
    // For hosts that have counted nobody yet; best effort.
    await state.putKnown(known).catch(() => undefined);
    return this.kept;
  }
}

function isSlow({ tookMs }: Index): boolean {
  return tookMs > waitedForMs;
}

function addressesOf({ signInName, mail }: DirectoryFacts): ReadonlySet<string> {
  return new Set([signInName, mail].flatMap((address) => (address ? [address.toLowerCase()] : [])));
}
