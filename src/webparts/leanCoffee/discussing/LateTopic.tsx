import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { OneLine } from '../../../components/marks/OneLine';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { checkTitle, type BoardView } from '../../../domain/leanCoffee';
import { newId } from '../../../components/newId';
import type { Change, ChangeOf } from '../sync/Change';
import { useText } from '../useText';
import { getListClasses } from './listClasses';
import { RowButton } from './RowButton';

interface LateTopicProps {
  readonly board: BoardView;
  readonly reader: string;
  /** Why the last one was refused. */
  readonly refusal?: string;
  /** The one that was refused; it comes back into the field. */
  readonly refused?: ChangeOf<'propose'>;
  readonly change: (change: Change) => void;
}

/** Something that came up while people were talking: whoever facilitates puts it at the end of the agenda. */
export const LateTopic: React.FC<LateTopicProps> = ({ board, reader, refusal, refused, change }) => {
  const { words, now } = useText();
  const [isOpen, setOpen] = React.useState(false);
  const [anonymous, setAnonymous] = React.useState(false);
  const [text, setText] = React.useState('');
  const theme = useTheme();
  const classes = getListClasses(theme);
  React.useEffect(() => {
    if (!refused) return;
    setText((writing) => writing || refused.title);
    setAnonymous(refused.anonymous);
  }, [refused]);

  const problemIn = (text: string): string | undefined => {
    const checked = checkTitle(text);
    if (checked.ok) return undefined;
    const { refusal: why } = checked;
    return why.code === 'titleEmpty' ? words.say('TitleNeeded') : words.count('CharactersOver', why.length - why.limit);
  };
  if (!isOpen && !refusal) return <RowButton label={words.say('AddLateTopic')} onClick={() => setOpen(true)} />;
  return (
    <>
      <OneLine
        label={words.say('LateTopicLabel')}
        button={words.say('Add')}
        text={text}
        problemIn={problemIn}
        onWrite={setText}
        onSend={(title) => {
          setText('');
          change({
            kind: 'propose',
            session: board.session.id,
            topicId: newId(),
            title,
            anonymous,
            by: reader,
            at: now().toISOString(),
          });
        }}
        onCancel={() => setOpen(false)}
      />
      <label className={getClass(theme)}>
        <input type="checkbox" checked={anonymous} onChange={(event) => setAnonymous(event.currentTarget.checked)} />
        {words.say('LateWithoutName')}
      </label>
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </>
  );
};

const getClass = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    color: semanticColors.bodyText,
  }),
);
