import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { inputStyle } from '../../../components/inputs/inputStyle';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { checkTitle, type TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';

interface EditTopicProps {
  readonly topic: TopicView;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}

/** Rewords a topic where it stands. Enter saves, Escape leaves it as it was. */
export const EditTopic: React.FC<EditTopicProps> = ({ topic, onSave, onCancel }) => {
  const { words } = useText();
  const field = React.useRef<HTMLInputElement>(null);
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-edit'));
  const [text, setText] = React.useState(topic.title);
  const [tried, setTried] = React.useState(false);
  React.useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const title = checkTitle(text);
  const problem = (): string | undefined => {
    if (title.ok) return undefined;
    const { refusal } = title;
    if (refusal.code === 'titleTooLong') return words.count('CharactersOver', refusal.length - refusal.limit);
    return tried ? words.say('TitleNeeded') : undefined;
  };
  const wrong = problem();
  const save = (): void => {
    if (title.ok) onSave(title.value);
    else setTried(true);
  };

  return (
    <div className={classes.root}>
      <div className={classes.field}>
        <input
          ref={field}
          type="text"
          className={classes.input}
          aria-label={words.say('NewTitleOf', { title: topic.title })}
          aria-describedby={`${id}-problem`}
          aria-invalid={wrong !== undefined}
          value={text}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
            if (!isEnter && event.key !== 'Escape') return;
            // Or the rest of the key press would press the button that gets the focus, and close what is around.
            event.preventDefault();
            event.stopPropagation();
            if (isEnter) save();
            else onCancel();
          }}
        />
        <div id={`${id}-problem`} role="alert" className={classes.problem}>
          {wrong}
        </div>
      </div>
      <DefaultButton className={classes.button} text={words.say('SaveTopic')} onClick={save} />
      <DefaultButton className={classes.button} text={words.say('Cancel')} onClick={onCancel} />
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) =>
  mergeStyleSets({
    root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 8, gridColumn: '1 / -1', maxWidth: 720 },
    field: { flex: '1 1 220px', minWidth: 0 },
    input: inputStyle(theme),
    problem: { ...theme.fonts.small, marginTop: 4, color: theme.semanticColors.errorText },
    button: { ...touchTarget, flexShrink: 0 },
  }),
);
