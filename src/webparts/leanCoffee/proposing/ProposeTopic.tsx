import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { PrimaryButton } from '../../../components/buttons/Button';
import { inputStyle } from '../../../components/inputs/inputStyle';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useDraft } from './useDraft';
import { useText } from '../useText';

interface ProposeTopicProps {
  readonly titleLimit: number;
  readonly onPropose: (title: string, anonymous: boolean) => void;
  /** A topic that was refused, which comes back into the field, and why. */
  readonly returned?: { readonly title: string; readonly anonymous: boolean; readonly reason: string };
}

/** One field and one button. The focus stays in the field, for the next thought. */
export const ProposeTopic: React.FC<ProposeTopicProps> = ({ titleLimit, onPropose, returned }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-topic'));
  const field = React.useRef<HTMLInputElement>(null);
  const draft = useDraft(titleLimit, returned?.title);
  const [anonymous, setAnonymous] = React.useState(false);
  React.useEffect(() => {
    if (returned) setAnonymous(returned.anonymous);
  }, [returned]);
  const reason = draft.problem ? undefined : returned?.reason;
  const wrong = draft.problem !== undefined || reason !== undefined;

  const propose = (): void => {
    const title = draft.take();
    if (title !== undefined) onPropose(title, anonymous);
    field.current?.focus();
  };

  return (
    <div className={classes.root}>
      <Label htmlFor={id}>{words.say('TopicLabel')}</Label>
      <div className={classes.row}>
        <input
          id={id}
          ref={field}
          type="text"
          className={classes.field}
          value={draft.text}
          onChange={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) propose();
          }}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-message`}
        />
        <PrimaryButton className={classes.button} text={words.say('ProposeTopic')} onClick={propose} />
      </div>
      <div id={`${id}-message`} className={wrong ? classes.wrong : classes.hint}>
        <div role="status">{draft.problem ?? (reason ? undefined : draft.hint)}</div>
        {reason /* spoken with the other news of the screen, so not a status of its own */}
      </div>
      <NotedCheckbox
        label={words.say('ProposeWithoutName')}
        note={words.say('ProposeWithoutNameNote')}
        checked={anonymous}
        onChange={setAnonymous}
      />
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const message = { ...fonts.small, minHeight: 16, marginTop: 4, maxWidth: '70ch' };
  return mergeStyleSets({
    root: { maxWidth: 720 },
    row: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    field: [inputStyle(theme), { flex: '1 1 240px', width: 'auto', minWidth: 0 }],
    button: { ...touchTarget, flexShrink: 0 },
    hint: { ...message, color: semanticColors.bodySubtext },
    wrong: { ...message, color: semanticColors.errorText },
  });
});
