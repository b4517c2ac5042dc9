import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { GrowingText } from '../../../components/inputs/GrowingText';
import type { BoardView, TopicView } from '../../../domain/leanCoffee';
import type { Change, ChangeOf } from '../sync/Change';
import type { BoardInReach } from '../sync/useBoard';
import { useText } from '../useText';
import { useNotes, type NoteDrafts } from './useNotes';

/** From so many characters before the limit the reader is told how many still fit. */
const nearTheLimit = 200;

interface NotesProps {
  readonly topic: TopicView;
  readonly board: BoardView;
  readonly reach: BoardInReach;
  readonly drafts: NoteDrafts;
}

/** The notes on one topic, written by everybody at once. They save themselves. */
export const Notes: React.FC<NotesProps> = ({ topic, board, reach, drafts }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-notes'));
  const field = React.useRef<HTMLTextAreaElement>(null);
  const session = board.session.id;
  const { agreed, refusal, waiting, failure, change } = reach;
  const { id: topicId, title } = topic;
  const isOf = (one: Change): one is ChangeOf<'notes'> => one.kind === 'notes' && one.topicId === topicId;
  const notes = useNotes({
    topicId,
    saved: topic.notes?.text ?? '',
    isPending: waiting.some(isOf),
    ...(agreed && isOf(agreed) ? { agreed: agreed.text } : {}),
    ...(refusal && isOf(refusal.change) ? { refused: refusal.change.text } : {}),
    drafts,
    field,
    save: React.useCallback(
      (base: string, text: string) => change({ kind: 'notes', session, topicId, title, base, text }),
      [change, session, topicId, title],
    ),
  });

  const left = board.rules.notesLimit - Array.from(notes.text).length;
  const state = notes.isSaved ? (notes.text ? 'NotesSaved' : undefined) : failure ? 'NotesKept' : 'NotesSaving';
  return (
    <div className={classes.root}>
      <Label htmlFor={id}>{words.say('Notes')}</Label>
      <GrowingText
        id={id}
        ref={field}
        value={notes.text}
        placeholder={words.say('NotesHint')}
        aria-invalid={notes.over > 0}
        aria-describedby={`${id}-limit`}
        onChange={(event) => notes.write(event.currentTarget.value)}
        onBlur={notes.saveNow}
      />
      <div className={classes.foot}>
        <span id={`${id}-limit`} role="status" className={notes.over > 0 ? classes.wrong : undefined}>
          {notes.over > 0
            ? words.count('NotesOver', notes.over)
            : left <= nearTheLimit
              ? words.count('CharactersLeft', Math.floor(left / 20) * 20 || left)
              : ''}
        </span>
        <span>{state && notes.over === 0 ? words.say(state) : ''}</span>
      </div>
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 24 },
    foot: {
      ...fonts.small,
      display: 'flex',
      justifyContent: 'space-between',
      gap: 16,
      minHeight: 16,
      marginTop: 4,
      color: semanticColors.bodySubtext,
    },
    wrong: { color: semanticColors.errorText },
  }),
);
