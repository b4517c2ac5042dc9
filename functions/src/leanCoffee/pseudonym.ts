import { createHmac } from 'node:crypto';
import type { Pseudonyms } from '../../../src/domain/leanCoffee';
import type { BoardKey } from './BoardStore';

/**
 * The name under which something of a person is kept on one board. It is different on every board and for every purpose,
 * and can't be traced back without the key: a look into the table shows how somebody voted but not who, and not which
 * topic, thumb or report is theirs.
 *
 * @param key - the app's pseudonym key (32 bytes)
 */
export function pseudonymOf(key: Buffer, purpose: keyof Pseudonyms, board: BoardKey, personId: string): string {
  return createHmac('sha256', key)
    .update(`${purpose}\n${board.communityId}\n${board.sessionId}\n${personId}`)
    .digest('hex')
    .slice(0, 32);
}

/** All names of a person on one board. Each is worked out when it is asked for: most requests need one or two. */
export function pseudonymsOf(key: Buffer, board: BoardKey, personId: string): Pseudonyms {
  const known = new Map<keyof Pseudonyms, string>();
  const name = (purpose: keyof Pseudonyms): string => {
    const found = known.get(purpose) ?? pseudonymOf(key, purpose, board, personId);
    known.set(purpose, found);
    return found;
  };
  return {
    get author() {
      return name('author');
    },
    get ballot() {
      return name('ballot');
    },
    get thumb() {
      return name('thumb');
    },
    get attendance() {
      return name('attendance');
    },
    get report() {
      return name('report');
    },
    get feedback() {
      return name('feedback');
    },
  };
}

/**
 * The id under which a topic stands on the next board. The same whenever it is worked out, and known to nobody before:
 * somebody could else take its place there first.
 */
export function carriedIdOf(key: Buffer, from: BoardKey, topicId: string): string {
  const hex = createHmac('sha256', key)
    .update(`carried\n${from.communityId}\n${from.sessionId}\n${topicId}`)
    .digest('hex');
  // Version 4 and RFC 4122 variant bits, as ids that people's screens make.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
