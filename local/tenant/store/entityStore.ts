import { Collection } from './collection';
import { forgetfulLog, openJournal } from './journal';
import type { Change, ChangeLog, StoredState } from './journal';

interface Undo {
  collection: string;
  id: string;
  before: unknown;
}

/** The tenant's entities in memory, with a journal behind them when a file is given. */
export class EntityStore {
  private readonly state: StoredState;
  private readonly log: ChangeLog;
  private readonly collections = new Map<string, Collection<unknown>>();
  private open: { changes: Change[]; undo: Undo[] } | null = null;

  /** @param journal file that keeps the state over restarts; memory only when absent. */
  constructor(journal?: string) {
    const opened = journal ? openJournal(journal) : { state: new Map() as StoredState, log: forgetfulLog };
    this.state = opened.state;
    this.log = opened.log;
  }

  /** The collection `name`; what a journal held of it is there. */
  collection<T>(name: string): Collection<T> {
    const known = this.collections.get(name);
    if (known) return known as Collection<T>;
    const entities = (this.state.get(name) ?? new Map()) as Map<string, T>;
    const made = new Collection<T>(name, entities, (collection, id, before, after) =>
      this.note(collection, id, before, after),
    );
    this.collections.set(name, made as Collection<unknown>);
    return made;
  }

  /** All changes made by `work` become durable together; when it throws, none of them happened. */
  transaction<R>(work: () => R): R {
    if (this.open) return work();
    const transaction = { changes: [] as Change[], undo: [] as Undo[] };
    this.open = transaction;
    try {
      const result = work();
      if (transaction.changes.length > 0) this.log.append(transaction.changes);
      return result;
    } catch (error) {
      for (const { collection, id, before } of transaction.undo.reverse())
        this.collections.get(collection)?.restore(id, before);
      throw error;
    } finally {
      this.open = null;
    }
  }

  close(): void {
    this.log.close();
  }

  private note(collection: string, id: string, before: unknown, after: unknown): void {
    const change: Change = [collection, id, after ?? null];
    if (!this.open) return this.log.append([change]);
    this.open.changes.push(change);
    this.open.undo.push({ collection, id, before });
  }
}
