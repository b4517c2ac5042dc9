/** Called with every change of a collection, before it is part of the journal. */
export type ChangeListener = (collection: string, id: string, before: unknown, after: unknown) => void;

/** Looks entities up by something other than their id. */
export interface LookUp<T> {
  /** The entities with this key, in the order in which they came. */
  all(key: string): T[];
  first(key: string): T | undefined;
}

interface Listing<T> {
  keyOf: (value: T) => string | null;
  ids: Map<string, Set<string>>;
}

/** Entities of one kind, by id. Values are replaced, never changed in place: the journal and the undo rely on it. */
export class Collection<T> {
  private readonly listings: Listing<T>[] = [];
  private changes = 0;

  constructor(
    private readonly name: string,
    private readonly entities: Map<string, T>,
    private readonly changed: ChangeListener,
  ) {}

  /** Differs after every change: what was worked out from the entities holds as long as this stays. */
  get version(): number {
    return this.changes;
  }

  get(id: string): T | undefined {
    return this.entities.get(id);
  }

  values(): T[] {
    return [...this.entities.values()];
  }

  set(id: string, value: T): void {
    this.replace(id, value);
  }

  delete(id: string): void {
    this.replace(id, undefined);
  }

  /** Keeps a look-up by `keyOf` from now on; `null` leaves the entity out of it. */
  lookUp(keyOf: (value: T) => string | null): LookUp<T> {
    const listing: Listing<T> = { keyOf, ids: new Map() };
    this.listings.push(listing);
    for (const [id, value] of this.entities) this.list(listing, id, value);
    const nothing: ReadonlySet<string> = new Set();
    return {
      first: (key) => {
        const [id] = listing.ids.get(key) ?? nothing;
        return id === undefined ? undefined : this.entities.get(id);
      },
      all: (key) => [...(listing.ids.get(key) ?? nothing)].flatMap((id) => this.entities.get(id) ?? []),
    };
  }

  /** Puts back an earlier value without telling the listener; for undoing a transaction only. */
  restore(id: string, value: T | undefined): void {
    this.changes += 1;
    const before = this.entities.get(id);
    for (const listing of this.listings) {
      if (before !== undefined) this.unlist(listing, id, before, value);
    }
    if (value === undefined) this.entities.delete(id);
    else this.entities.set(id, value);
    if (value !== undefined) this.listings.forEach((listing) => this.list(listing, id, value));
  }

  private replace(id: string, value: T | undefined): void {
    const before = this.entities.get(id);
    if (before === undefined && value === undefined) return;
    this.restore(id, value);
    this.changed(this.name, id, before, value);
  }

  private list(listing: Listing<T>, id: string, value: T): void {
    const key = listing.keyOf(value);
    if (key === null) return;
    const ids = listing.ids.get(key) ?? new Set<string>();
    listing.ids.set(key, ids.add(id));
  }

  private unlist(listing: Listing<T>, id: string, before: T, after: T | undefined): void {
    const key = listing.keyOf(before);
    // An entity that keeps its key keeps its place in the order.
    if (key === null || (after !== undefined && listing.keyOf(after) === key)) return;
    const ids = listing.ids.get(key);
    ids?.delete(id);
    if (ids?.size === 0) listing.ids.delete(key);
  }
}
