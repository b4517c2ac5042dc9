import * as React from 'react';
import type { BoardView } from '../../../domain/leanCoffee';
import { BegunFor } from '../drafts/BegunFor';
import { useTopicDraft } from '../drafts/useTopicDraft';
import { newId } from '../../../components/newId';
import type { Change, ChangeOf } from '../sync/Change';
import { actionDeeds } from './actionDeeds';
import { draftOf, type ActionDraft } from './ActionDraft';
import { ActionForm } from './ActionForm';
import { ActionList } from './ActionList';

interface ActionsProps {
  readonly board: BoardView;
  /** Only those of this topic are shown, and new ones belong to it; absent: the whole session. */
  readonly topicId?: string;
  /** What was refused last. */
  readonly refused?: ChangeOf<'action'>;
  readonly change: (change: Change) => void;
}

const empty: ActionDraft = { text: '' };

/** Who does what by when: anybody writes one down, changes it, or says that it is done. */
export const Actions: React.FC<ActionsProps> = ({ board, topicId, refused, change }) => {
  const isNew = refused && !board.actions.some(({ id }) => id === refused.actionId);
  const returned = isNew ? { refused, draft: draftOf(refused), topicId: refused.topicId } : undefined;
  const { draft, topicId: about, write } = useTopicDraft('action', empty, topicId, returned);
  return (
    <div>
      <ActionForm
        draft={draft}
        onWrite={write}
        onSave={(next) => {
          write(empty);
          actionDeeds(board.session.id, change).write(newId(), about, next);
        }}
      />
      <BegunFor topics={board.topics} topicId={draft.text ? about : topicId} current={topicId} />
      <ActionList
        key={topicId}
        board={board}
        {...(topicId === undefined ? {} : { topicId })}
        {...(refused ? { refused } : {})}
        change={change}
      />
    </div>
  );
};
