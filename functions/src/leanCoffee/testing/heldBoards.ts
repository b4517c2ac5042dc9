import { untouchedBoard } from '../../../../src/domain/leanCoffee';
import type { BoardChange, BoardKey, BoardSnapshot, BoardStore, Closing, KeptBoard } from '../BoardStore';

type Tags = Map<string, string>;

interface Held {
  board: KeptBoard;
  closing?: Closing;
  readonly tags: Tags;
}

/** Boards in memory, as far as closing needs them: topics, phase, closing. */
export function heldBoards() {
  const held = new Map<string, Held>();
  const of = ({ sessionId }: Pick<BoardKey, 'sessionId'>): Held => {
    const found = held.get(sessionId) ?? { board: untouchedBoard, tags: new Map() };
    held.set(sessionId, found);
    return found;
  };
  const store: Pick<BoardStore, 'load' | 'commit' | 'seal'> = {
    load(key) {
      const { board, closing, tags } = of(key);
      const snapshot = { board, closing, progress: 0, ballotVersions: new Map(), actionsVersion: 0 };
      return Promise.resolve({ ...snapshot, isUntouched: tags.size === 0, tags: new Map(tags) });
    },
    commit(key, basedOn: BoardSnapshot, changes) {
      const now = of(key);
      const known = basedOn.tags as Tags;
      const isStale = changes.some((change) => now.tags.get(tagOf(change)) !== known.get(tagOf(change)));
      if (isStale || now.board.phase !== basedOn.board.phase) return Promise.resolve('conflict');
      if (changes.length > 90) return Promise.reject(new Error('more than a transaction takes'));
      for (const change of changes) {
        apply(now, change);
        now.tags.set(tagOf(change), `${now.tags.get(tagOf(change)) ?? ''}+`);
      }
      return Promise.resolve('done');
    },
    seal(key) {
      const now = of(key);
      now.board = { ...now.board, topics: now.board.topics.map(({ author: _gone, ...topic }) => topic) };
      return Promise.resolve();
    },
  };
  return {
    store,
    board: (sessionId: string) => of({ sessionId }).board,
    closing: (sessionId: string) => of({ sessionId }).closing,
    set(sessionId: string, board: Partial<KeptBoard>, closing?: Closing) {
      const now = of({ sessionId });
      now.board = { ...now.board, ...board };
      if (closing) now.closing = closing;
      now.tags.set('board', 'set');
    },
  };
}

function tagOf(change: BoardChange): string {
  return change.kind === 'topic' ? `topic_${change.topic.id}` : change.kind;
}

function apply(held: Held, change: BoardChange): void {
  if (change.kind === 'closing') held.closing = change.closing;
  else if (change.kind === 'phase') held.board = { ...held.board, phase: change.phase };
  else if (change.kind === 'topic') held.board = { ...held.board, topics: [...held.board.topics, change.topic] };
  else throw new Error(`closing has no business with ${change.kind}`);
}
