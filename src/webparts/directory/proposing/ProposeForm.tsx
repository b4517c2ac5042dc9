import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { DescriptionFields } from '../../../components/forms/DescriptionFields';
import { focusDescription } from '../../../components/forms/focusDescription';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useDescription } from '../../../components/forms/useDescription';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { newId } from '../../../components/newId';
import { whyRefused } from '../../../components/words';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface ProposeFormProps {
  /** @param name - of the proposed community, as it was sent */
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** A community that should exist, in the words of whoever misses it. It waits for the API's word. */
export const ProposeForm: React.FC<ProposeFormProps> = ({ onDone, onCancel }) => {
  const { words, dates } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getFormClasses(theme)];
  const form = React.useRef<HTMLFormElement>(null);
  const [id] = React.useState(() => getId('guildhall-propose'));
  const [key] = React.useState(newId);
  const description = useDescription({});
  const [problem, setProblem] = React.useState<string>();
  const [underWay, setUnderWay] = React.useState(false);
  React.useEffect(() => focusDescription(form.current, 'name'), []);

  const propose = async (wish: { readonly name: string; readonly purpose: string }): Promise<void> => {
    setUnderWay(true);
    setProblem(undefined);
    const answer = await api.propose({ key, ...wish });
    setUnderWay(false);
    if (answer.kind === 'fresh') return onDone(wish.name);
    setProblem(answer.kind === 'refused' ? whyRefused(answer.problem, words, dates) : words.say('ProposalUnanswered'));
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const tidied = description.tidied();
    if (typeof tidied === 'string') focusDescription(form.current, tidied);
    else if (!underWay) void propose(tidied);
  };
  return (
    <form
      ref={form}
      aria-labelledby={id}
      onSubmit={send}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 id={id} className={screen.section}>
        {words.say('Propose')}
      </h3>
      <p className={screen.text}>{words.say('ProposeText')}</p>
      <div className={`${classes.stack} ${classes.form}`}>
        <DescriptionFields description={description} />
      </div>
      <div className={screen.buttons}>
        <DefaultButton className={classes.button} type="submit" text={words.say('SendProposal')} disabled={underWay} />
        <DefaultButton className={classes.button} text={words.say('Cancel')} onClick={onCancel} />
      </div>
      <p role="alert" className={screen.problem}>
        {problem}
      </p>
    </form>
  );
};
