import type { Collection } from '../../store/collection';
import type { BelongingChange, DirectoryChange, ObjectChange } from './directoryChange';

/** Tokens live for seven days; a day more, so that one which is too old is told so and not taken for unknown. */
const keptMs = 8 * 86_400_000;
const forgottenAtOnce = 500;

type News = Omit<ObjectChange, 'number' | 'at'> | Omit<BelongingChange, 'number' | 'at'>;

/** What happened to users and groups, in order. Numbers have no gaps. */
export interface DirectoryLog {
  note(news: News): void;
  /** Number of the newest change; 0 when nothing has happened yet. */
  newest(): number;
  /** Number of the oldest change that is still known. */
  oldest(): number;
  /** Changes with numbers beyond `after`, up to `to`. */
  between(after: number, to?: number): DirectoryChange[];
  /** Calls `told` with every change, before its transaction is over. @returns ends it */
  listen(told: () => void): () => void;
}

/** @param now the tenant's time. */
export function createDirectoryLog(changes: Collection<DirectoryChange>, now: () => Date): DirectoryLog {
  let rows = changes.values();
  let version = changes.version;
  /** The collection in order, without copying it for every question; made anew after a transaction that failed. */
  const known = (): DirectoryChange[] => {
    if (version !== changes.version) rows = changes.values();
    version = changes.version;
    return rows;
  };
  const listeners = new Set<() => void>();
  const first = (): number => known()[0]?.number ?? 1;
  const newest = (): number => known().at(-1)?.number ?? 0;

  const forget = (before: number): void => {
    const young = known().findIndex(({ at }) => at >= before);
    const old = young < 0 ? known().length - 1 : young;
    if (old < forgottenAtOnce) return;
    for (const { number } of known().slice(0, old)) changes.delete(String(number));
    known();
  };

  return {
    note: (news) => {
      const at = now().getTime();
      const change = { ...news, number: newest() + 1, at } as DirectoryChange;
      changes.set(String(change.number), change);
      rows.push(change);
      version = changes.version;
      if (change.number % forgottenAtOnce === 0) forget(at - keptMs);
      listeners.forEach((told) => told());
    },
    newest,
    oldest: first,
    between: (after, to = newest()) => known().slice(Math.max(0, after + 1 - first()), Math.max(0, to + 1 - first())),
    listen: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}
