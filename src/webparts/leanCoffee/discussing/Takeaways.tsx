import * as React from 'react';
import { OneLine } from '../../../components/marks/OneLine';
import type { BoardView } from '../../../domain/leanCoffee';
import { BegunFor } from '../drafts/BegunFor';
import { useTopicDraft } from '../drafts/useTopicDraft';
import { newId } from '../../../components/newId';
import type { Change, ChangeOf } from '../sync/Change';
import { useText } from '../useText';
import { TakeawayList } from './TakeawayList';
import { useSentenceProblem } from './useSentenceProblem';

interface TakeawaysProps {
  readonly board: BoardView;
  /** Only those of this topic are shown, and new ones belong to it; absent: the whole session. */
  readonly topicId?: string;
  /** What was refused last. */
  readonly refused?: ChangeOf<'takeaway'>;
  readonly change: (change: Change) => void;
}

const empty = { text: '' };

/** What people take with them: anybody writes one down, rewords or removes it. */
export const Takeaways: React.FC<TakeawaysProps> = ({ board, topicId, refused, change }) => {
  const { words } = useText();
  const problemIn = useSentenceProblem();
  const isNew = refused && !refused.removed && !board.takeaways.some(({ id }) => id === refused.takeawayId);
  const returned = isNew ? { refused, draft: { text: refused.text }, topicId: refused.topicId } : undefined;
  const { draft, topicId: about, write } = useTopicDraft('takeaway', empty, topicId, returned);
  return (
    <div>
      <OneLine
        label={words.say('TakeawayLabel')}
        placeholder={words.say('TakeawayHint')}
        button={words.say('Add')}
        text={draft.text}
        problemIn={problemIn}
        onWrite={(text) => write({ text })}
        onSend={(text) => {
          write(empty);
          const of = about === undefined ? {} : { topicId: about };
          change({ kind: 'takeaway', session: board.session.id, takeawayId: newId(), text, removed: false, ...of });
        }}
      />
      <BegunFor topics={board.topics} topicId={draft.text ? about : topicId} current={topicId} />
      <TakeawayList
        key={topicId}
        board={board}
        {...(topicId === undefined ? {} : { topicId })}
        {...(refused ? { refused } : {})}
        change={change}
      />
    </div>
  );
};
