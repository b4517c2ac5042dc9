import { publishWorth } from '../../../src/domain/leanCoffee';
import type { BoardKey, BoardStore } from './BoardStore';
import type { RecordStore } from './RecordStore';

/** How many past sessions are told of. People can answer for a week, so that theirs is always among them. */
export const pastShown = 12;

/** How often it is tried again when somebody else has just shown more. */
const attempts = 8;

/**
 * Shows what may be shown of the answers to "was it worth the hour?", once the session has its line in the records.
 * Safe to repeat.
 */
export async function publishAnswers(
  records: Pick<RecordStore, 'latest' | 'showWorth'>,
  boards: Pick<BoardStore, 'load'>,
  key: BoardKey,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const past = await records.latest(key.communityId, pastShown);
    const line = past.find(({ sessionId }) => sessionId === key.sessionId);
    if (!line) return;
    const { board } = await boards.load(key);
    const after = publishWorth([...board.feedback.values()], line.worth);
    if (!after || after === line.worth) return;
    if ((await records.showWorth(key.communityId, key.sessionId, line.worth, after)) === 'saved') return;
  }
}
