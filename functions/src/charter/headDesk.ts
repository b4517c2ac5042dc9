import type { Community } from '../platform/Communities';
import { untilCommitted } from '../platform/untilCommitted';
import type { CharterParts } from './charterParts';
import type { CharterHead } from './CharterStore';

/**
 * Changes what belongs to a charter as a whole: load, apply the rule, save on condition; on a conflict load and apply again.
 *
 * @param change - may be asked several times; the same head in answer means that nothing is to be written
 * @throws Refusal as `change` does; `tooBusy`
 */
export function changeHead(
  { store }: Pick<CharterParts, 'store'>,
  { id }: Community,
  change: (head: CharterHead) => CharterHead | Promise<CharterHead>,
): Promise<CharterHead> {
  return untilCommitted(async () => {
    const { value: before, etag } = await store.head(id);
    const after = await change(before);
    if (after === before) return before;
    const saved = await store.saveHead(id, after, etag);
    return saved === 'conflict' ? saved : saved.value;
  }, 'tellPerson');
}
