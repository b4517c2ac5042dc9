import { allowed, refused, type Result } from '../kernel';
import type { Phase } from './phase';
import { onBoard, type Topic } from './topic';

export type ReportRefusal = { readonly code: 'unknownTopic' } | { readonly code: 'sessionClosed' };

/**
 * Tells the leads that a topic does not belong here, or takes that back. Anybody may, until the session is closed.
 *
 * @param report - the topic, the keyed secret that stands for the person, and how it shall be
 * @returns everybody who reports the topic then; undefined when it is so already
 */
export function reportTopic(
  board: {
    readonly phase: Phase;
    readonly topics: readonly Topic[];
    readonly reports: ReadonlyMap<string, ReadonlySet<string>>;
  },
  { topicId, person, reported }: { readonly topicId: string; readonly person: string; readonly reported: boolean },
): Result<ReadonlySet<string> | undefined, ReportRefusal> {
  const before = board.reports.get(topicId) ?? new Set<string>();
  if (before.has(person) === reported) return allowed(undefined);
  if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
  if (!onBoard(board.topics).some(({ id }) => id === topicId)) return refused({ code: 'unknownTopic' });
  const others = [...before].filter((other) => other !== person);
  return allowed(new Set(reported ? [...others, person] : others));
}
