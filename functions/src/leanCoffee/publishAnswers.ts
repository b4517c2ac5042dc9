import { publishWorth } from '../../../src/domain/leanCoffee';
import { untilCommitted } from '../platform/untilCommitted';
import type { BoardKey, BoardStore } from './BoardStore';
import type { RecordStore } from './RecordStore';

/** How many past sessions are told of. People can answer for a week, so that theirs is always among them. */
export const pastShown = 12;

/**
 * Shows what may be shown of the answers to "was it worth the hour?", once the session has its line in the records.
 * Safe to repeat.
 *
 * @throws Unavailable when others show more every time
 */
export async function publishAnswers(
  records: Pick<RecordStore, 'latest' | 'showWorth'>,
  boards: Pick<BoardStore, 'load'>,
  key: BoardKey,
): Promise<void> {
  await untilCommitted(async () => {
    const past = await records.latest(key.communityId, pastShown);
    const line = past.find(({ sessionId }) => sessionId === key.sessionId);
    if (!line) return 'nothing';
    const { board } = await boards.load(key);
    const after = publishWorth([...board.feedback.values()], line.worth);
    if (!after || after === line.worth) return 'nothing';
    return records.showWorth(key.communityId, key.sessionId, line.worth, after);
  }, 'tryLater');
}
