import { createHmac } from 'node:crypto';
import type { BoardKey } from './BoardStore';

/**
 * The name under which a person's ballot is kept on one board. It is different on every board and can't be traced back
 * without the key, so that a look into the table shows how somebody voted but not who.
 *
 * @param key - the app's pseudonym key (32 bytes)
 */
export function pseudonymOf(key: Buffer, board: BoardKey, personId: string): string {
  return createHmac('sha256', key)
    .update(`ballot\n${board.communityId}\n${board.sessionId}\n${personId}`)
    .digest('hex')
    .slice(0, 32);
}
