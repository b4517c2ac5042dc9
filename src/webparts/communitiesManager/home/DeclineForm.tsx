import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { GrowingText } from '../../../components/inputs/GrowingText';
import type { ProposalView } from '../../../domain/membership';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface DeclineFormProps {
  readonly proposal: ProposalView;
  /** The proposal waits on. */
  readonly onStay: () => void;
}

/** A proposal is declined, with words that whoever made it reads. */
export const DeclineForm: React.FC<DeclineFormProps> = ({ proposal: { id, name, by }, onStay }) => {
  const { words } = useText();
  const { api, finish } = useDesk();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const deed = useDeed();
  const [reason, setReason] = React.useState('');
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      aria-label={words.say('DeclineThis', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        deed.run(
          () => api.declineProposal(id, { reason: reason.trim() }),
          () => finish(words.say('DeclinedNews', { name })),
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onStay();
      }}
    >
      <div className={getManagerClasses(theme).stack}>
        <Field label={words.say('DeclineReason')} note={words.say('DeclineNote', { by: by.name })}>
          {(ids) => (
            <GrowingText
              {...ids}
              ref={field}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div className={screen.buttons}>
        <DefaultButton className={form.button} type="submit" text={words.say('DeclineNow')} disabled={deed.underWay} />
        <DefaultButton className={form.button} text={words.say('LetItWait')} onClick={onStay} />
      </div>
      <p role="alert" className={screen.problem}>
        {deed.problem}
      </p>
    </form>
  );
};
