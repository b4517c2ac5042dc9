import type { RealTime } from '../platform/clock';
import type { BoardKey, BoardSnapshot, BoardStore } from './BoardStore';

/** How long a board that was read is shown again, in milliseconds: hundreds of readers a second share one read. */
const boardFreshFor = 250;

/** How many boards one host keeps at hand. */
const boardsKept = 200;

interface Kept {
  readonly snapshot: BoardSnapshot;
  readonly readAt: number;
}

/**
 * The boards that people are looking at. However many people poll one, a host has at most one read of it under way and
 * one waiting, and without changes reads it at most four times a second. Only what is shown comes from here; what is
 * decided is decided by the store.
 */
export class BoardCache {
  private readonly kept = new Map<string, Kept>();
  /** The read of each board that is under way, and the one that begins as soon as it ends. */
  private readonly underWay = new Map<string, Promise<BoardSnapshot>>();
  private readonly following = new Map<string, Promise<BoardSnapshot>>();

  constructor(
    private readonly store: Pick<BoardStore, 'load'>,
    private readonly time: RealTime,
  ) {}

  /** A snapshot whose read began at most a quarter of a second ago or is under way, and that `accept` finds new enough. */
  async read(key: BoardKey, accept: (snapshot: BoardSnapshot) => boolean = () => true): Promise<BoardSnapshot> {
    const kept = this.kept.get(nameOf(key));
    if (kept && this.time() - kept.readAt < boardFreshFor && accept(kept.snapshot)) return kept.snapshot;
    const shared = await (this.underWay.get(nameOf(key)) ?? this.load(key));
    // A read that was already under way may have begun before the change that the caller knows of.
    return accept(shared) ? shared : this.readFresh(key);
  }

  /** The board as it is now: by a read that begins after this call, shared with everybody else who asks meanwhile. */
  async readFresh(key: BoardKey): Promise<BoardSnapshot> {
    const name = nameOf(key);
    const current = this.underWay.get(name);
    if (!current) return this.load(key);
    let next = this.following.get(name);
    if (!next) {
      const begin = (): Promise<BoardSnapshot> => {
        this.following.delete(name);
        return this.load(key);
      };
      next = current.then(begin, begin);
      this.following.set(name, next);
    }
    return next;
  }

  private load(key: BoardKey): Promise<BoardSnapshot> {
    const name = nameOf(key);
    const readAt = this.time();
    const read = this.store.load(key).then((snapshot) => {
      this.keep(name, { snapshot, readAt });
      return snapshot;
    });
    this.underWay.set(name, read);
    const end = (): void => {
      if (this.underWay.get(name) === read) this.underWay.delete(name);
    };
    read.then(end, end);
    return read;
  }

  private keep(name: string, kept: Kept): void {
    const before = this.kept.get(name);
    if (before && before.readAt > kept.readAt) return;
    this.kept.delete(name);
    this.kept.set(name, kept);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > boardsKept && oldest !== undefined) this.kept.delete(oldest);
  }
}

function nameOf({ communityId, sessionId }: BoardKey): string {
  return `${communityId}_${sessionId}`;
}
