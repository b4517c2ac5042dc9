import type { Board } from '../../../src/domain/leanCoffee';
import type { CommunitySettings } from '../platform/settings';
import type { BoardKey, BoardStore, Closing } from './BoardStore';
import type { BoardSession } from './Sessions';

/** A session that is closed, with everything its closing needs to know. */
export interface ClosedSession {
  readonly key: BoardKey;
  readonly community: CommunitySettings;
  readonly session: BoardSession;
  readonly board: Board;
  readonly closing: Closing;
}

/** Sessions that began longer ago are left as they are, in milliseconds: 30 days. */
const lookBackMs = 30 * 86_400_000;

/** Whether a session is still looked after. */
export function isRecent({ startsAt }: Pick<BoardSession, 'startsAt'>, now: Date): boolean {
  return Date.parse(startsAt) >= now.getTime() - lookBackMs;
}

/** How often a note is made again on top of somebody else's. */
const attempts = 8;

/**
 * Notes how far the closing of a session has come.
 * @param change - works on the note as it stands, also when somebody else has changed it meanwhile
 * @returns the note that follows
 */
export async function noteClosing(
  boards: Pick<BoardStore, 'load' | 'commit'>,
  key: BoardKey,
  change: (closing: Closing) => Closing,
): Promise<Closing> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const snapshot = await boards.load(key);
    if (!snapshot.closing) throw new Error('the session is not closed');
    const closing = change(snapshot.closing);
    if (closing === snapshot.closing) return closing;
    if ((await boards.commit(key, snapshot, [{ kind: 'closing', closing }])) === 'done') return closing;
  }
  throw new Error('the note of the closing is written on by too many at once');
}
