import { useEffect, useRef } from 'react';
import { useKept } from './keptDrafts';

/** What is written about a topic, or about the whole session. */
interface AboutTopic<Draft> {
  readonly draft: Draft;
  /** Absent for the whole session. */
  readonly topicId?: string | undefined;
}

/** What was sent and refused. */
export interface Returned<Draft> extends AboutTopic<Draft> {
  /** Stays the same object as long as it is the same refusal. */
  readonly refused: object;
}

interface TopicDraft<Draft> {
  readonly draft: Draft;
  /** The topic it is about: the one that was on the table when it was begun. */
  readonly topicId: string | undefined;
  write(draft: Draft): void;
}

/**
 * Something short that is being written while one topic follows the other: it stays about the one it was begun for.
 *
 * @param name - of the field
 * @param empty - the draft of an empty field
 * @param topicId - the topic on the table; none once the session is wrapped up
 * @param returned - comes back into the field, once, unless the reader is already writing something else
 */
export function useTopicDraft<Draft extends { readonly text: string }>(
  name: string,
  empty: Draft,
  topicId: string | undefined,
  returned: Returned<Draft> | undefined,
): TopicDraft<Draft> {
  const [kept, keep] = useKept<AboutTopic<Draft>>(name, { draft: empty });
  const [taken, take] = useKept<object | undefined>(`${name} returned`, undefined);
  const isBegun = kept.draft.text.trim() !== '';
  const latest = useRef({ isBegun, returned, taken });
  latest.current = { isBegun, returned, taken };
  const refused = returned?.refused;
  useEffect(() => {
    const { current } = latest;
    if (!refused || !current.returned || current.taken === refused) return;
    take(refused);
    if (!current.isBegun) keep(current.returned);
  }, [refused, keep, take]);
  const about = isBegun ? kept.topicId : topicId;
  return { draft: kept.draft, topicId: about, write: (draft) => keep({ draft, topicId: about }) };
}
