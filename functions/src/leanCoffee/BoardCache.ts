import type { RealTime } from '../platform/clock';
import type { BoardKey, BoardSnapshot, BoardStore, StoredBallot } from './BoardStore';

/** How old a board may be when it is shown, in milliseconds: what hundreds of readers a second share one read for. */
export const boardFreshFor = 250;

/** How many boards one host keeps at hand. */
const boardsKept = 200;

interface Kept {
  readonly snapshot: BoardSnapshot;
  readonly readAt: number;
}

/**
 * The boards that people are looking at, read at most four times a second each however many people poll them. Only what
 * is shown comes from here; what is decided is decided by the store.
 */
export class BoardCache {
  private readonly kept = new Map<string, Kept>();
  private readonly reading = new Map<string, Promise<BoardSnapshot>>();

  constructor(
    private readonly store: Pick<BoardStore, 'load'>,
    private readonly time: RealTime,
  ) {}

  /** A snapshot that is at most a quarter of a second old, and new enough in the eyes of `accept`. */
  async read(key: BoardKey, accept: (snapshot: BoardSnapshot) => boolean = () => true): Promise<BoardSnapshot> {
    const kept = this.kept.get(nameOf(key));
    if (kept && this.time() - kept.readAt < boardFreshFor && accept(kept.snapshot)) return kept.snapshot;
    const shared = await this.readOnce(key);
    // A read that was already under way may have begun before the change that the caller knows of.
    return accept(shared) ? shared : this.readNow(key);
  }

  /** Reads past everything that is kept. */
  async readNow(key: BoardKey): Promise<BoardSnapshot> {
    const readAt = this.time();
    const snapshot = await this.store.load(key);
    this.keep(nameOf(key), { snapshot, readAt });
    return snapshot;
  }

  /** Puts a ballot that was just saved into the kept board, so that its voter sees it here at once. */
  remember(key: BoardKey, voter: string, ballot: StoredBallot): void {
    const kept = this.kept.get(nameOf(key));
    if (!kept) return;
    const ballots = new Map(kept.snapshot.ballots).set(voter, ballot);
    this.keep(nameOf(key), { ...kept, snapshot: { ...kept.snapshot, ballots } });
  }

  private async readOnce(key: BoardKey): Promise<BoardSnapshot> {
    const name = nameOf(key);
    let read = this.reading.get(name);
    if (!read) {
      read = this.readNow(key).finally(() => this.reading.delete(name));
      this.reading.set(name, read);
    }
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
