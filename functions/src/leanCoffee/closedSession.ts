import type { Board } from '../../../src/domain/leanCoffee';
import type { Community } from '../platform/Communities';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardKey, BoardStore, Closing } from './BoardStore';
import type { BoardSession } from './Sessions';

/** A session that is closed, with everything its closing needs to know. */
export interface ClosedSession {
  readonly key: BoardKey;
  readonly community: Community;
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

/**
 * Notes how far the closing of a session has come.
 * @param change - works on the note as it stands, also when somebody else has changed it meanwhile
 * @returns the note that follows
 * @throws Unavailable when others note something all the time
 */
export async function noteClosing(
  boards: Pick<BoardStore, 'load' | 'commit'>,
  key: BoardKey,
  change: (closing: Closing) => Closing,
): Promise<Closing> {
  return untilCommitted(async () => {
    const snapshot = await boards.load(key);
    if (!snapshot.closing) throw new Error('the session is not closed');
    const closing = change(snapshot.closing);
    if (closing === snapshot.closing) return closing;
    return (await boards.commit(key, snapshot, [{ kind: 'closing', closing }])) === 'done' ? closing : 'conflict';
  }, 'tryLater');
}
