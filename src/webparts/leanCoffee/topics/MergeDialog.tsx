import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { TextField } from '@fluentui/react/lib/TextField';
import { dialogButton, dialogFooter } from '../../../components/dialogStyles';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { TopicChoices } from './TopicChoices';

interface MergeDialogProps {
  readonly topic: TopicView;
  readonly board: BoardView;
  readonly onMerge: (into: string, carryVotes: boolean) => void;
  readonly onCancel: () => void;
}

/** From so many topics on it is quicker to type a few letters than to look through them. */
const manyTopics = 8;

/** Asks which topic another is a double of, and while people vote what becomes of its votes. */
export const MergeDialog: React.FC<MergeDialogProps> = ({ topic, board, onMerge, onCancel }) => {
  const { words } = useText();
  const [into, setInto] = React.useState<string>();
  const [carry, setCarry] = React.useState(false);
  const [search, setSearch] = React.useState('');
  const others = board.topics.filter(({ id }) => id !== topic.id);
  const wanted = search.trim().toLocaleLowerCase();
  const found = others.filter(({ id, title }) => id === into || title.toLocaleLowerCase().includes(wanted));
  const isStanding = others.some(({ id }) => id === into);
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={288}
      maxWidth={520}
      dialogContentProps={{
        type: DialogType.normal,
        title: words.say('MergeQuestion', { title: topic.title }),
        subText: words.say('MergeText'),
      }}
    >
      {others.length > manyTopics && (
        <TextField label={words.say('MergeSearch')} value={search} onChange={(_event, text) => setSearch(text ?? '')} />
      )}
      <TopicChoices topics={found} chosen={into} onChoose={setInto} />
      {board.session.phase === 'voting' && (
        <NotedCheckbox
          label={words.say('MergeCarry')}
          note={words.say('MergeGiveBack')}
          checked={carry}
          onChange={setCarry}
        />
      )}
      <DialogFooter styles={dialogFooter}>
        <PrimaryButton
          styles={dialogButton}
          text={words.say('Merge')}
          disabled={!isStanding}
          allowDisabledFocus
          onClick={() => into !== undefined && isStanding && onMerge(into, carry)}
        />
        <DefaultButton styles={dialogButton} text={words.say('Cancel')} onClick={onCancel} />
      </DialogFooter>
    </Dialog>
  );
};
