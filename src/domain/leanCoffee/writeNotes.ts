import { allowed, lengthOf, refused, type Result, tidyLines } from '../kernel';
import type { Notes } from './board';
import { checkNotes, mergeNotes, type NotesRefusal } from './mergeNotes';
import { isPastVoting, type Phase } from './phase';
import { notesLimit } from './rules';
import { onBoard, type Topic } from './topic';

/**
 * Writes the notes on a topic over; anybody may, from the moment people discuss. What others have written since the
 * writer began stays.
 *
 * @param wish - the text as it shall be, and the text the writer made it from
 * @returns the text that follows. Two full texts brought together may pass the limit, up to twice: nobody's is cut off
 */
export function writeNotes(
  board: { readonly phase: Phase; readonly topics: readonly Topic[]; readonly notes: ReadonlyMap<string, Notes> },
  topicId: string,
  wish: { readonly base: string; readonly text: string },
): Result<string, NotesRefusal> {
  if (!isPastVoting(board.phase)) return refused({ code: 'notDiscussing' });
  if (!onBoard(board.topics).some(({ id }) => id === topicId)) return refused({ code: 'unknownTopic' });
  // Nobody can have begun with more than two full texts; what is longer is not looked at.
  if (wish.base.length > 4 * notesLimit) {
    return refused({ code: 'notesTooLong', limit: notesLimit, length: wish.base.length });
  }
  const theirs = board.notes.get(topicId)?.text ?? '';
  const base = tidyLines(wish.base);
  const text = checkNotes(wish.text);
  // Notes that two people filled together are beyond the limit already: making them shorter is welcome.
  const isShorter = !text.ok && lengthOf(tidyLines(wish.text)) < lengthOf(base);
  if (!text.ok && !isShorter) return text;
  const merged = mergeNotes(base, tidyLines(wish.text), theirs);
  const length = lengthOf(merged);
  if (length > 2 * notesLimit) return refused({ code: 'notesTooLong', limit: notesLimit, length });
  return allowed(merged);
}
