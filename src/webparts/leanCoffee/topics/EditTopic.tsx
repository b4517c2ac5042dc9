import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { TextField, type ITextField } from '@fluentui/react/lib/TextField';
import { touchTarget } from '../../../components/touchTarget';
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
  const field = React.useRef<ITextField>(null);
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
  const save = (): void => {
    if (title.ok) onSave(title.value);
    else setTried(true);
  };

  return (
    <div className={classes.root}>
      <TextField
        componentRef={field}
        className={classes.field}
        ariaLabel={words.say('NewTitleOf', { title: topic.title })}
        value={text}
        errorMessage={problem()}
        deferredValidationTime={0}
        autoComplete="off"
        onChange={(_event, value) => setText(value ?? '')}
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
      <DefaultButton className={classes.button} text={words.say('SaveTopic')} onClick={save} />
      <DefaultButton className={classes.button} text={words.say('Cancel')} onClick={onCancel} />
    </div>
  );
};

const classes = mergeStyleSets({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 8, gridColumn: '1 / -1', maxWidth: 720 },
  field: {
    flex: '1 1 220px',
    minWidth: 0,
    selectors: { '& .ms-TextField-fieldGroup': { selectors: { '@media (pointer: coarse)': { height: 44 } } } },
  },
  button: { ...touchTarget, flexShrink: 0 },
});
