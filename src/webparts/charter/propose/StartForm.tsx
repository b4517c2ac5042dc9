import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Answer } from '../../../clients';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { newId } from '../../../components/newId';
import type { Clause, ProposalDetail, ProposeBody } from '../../../domain/charter';
import { fieldsBelow } from '../layout/narrow';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { AdoptStart } from './AdoptStart';
import { DraftNote } from './DraftNote';
import { SendStart } from './SendStart';
import { Sketches } from './Sketches';
import { StartPreview } from './StartPreview';
import { emptySketch, sketchOf, withStarter, written, type Sketch, type StartDraft } from './starter';
import { useDraft } from './useDraft';
import { useWrongSketch } from './useWrongSketch';

interface StartFormProps {
  /** What it begins with, when it was proposed already. */
  readonly clauses?: readonly Clause[];
  readonly reason?: string;
  readonly name?: string;
  readonly send?: string;
  /** How it is sent; a first charter that was not proposed yet is, and a lead may adopt it at once. */
  readonly ask?: (body: ProposeBody) => Promise<Answer<ProposalDetail>>;
  readonly onDone: (proposal: ProposalDetail) => void;
  readonly onCancel: () => void;
}

/** The first charter of a community, to be written: one paragraph, or sections with prompts. */
export const StartForm: React.FC<StartFormProps> = (props) => {
  const { clauses, reason = '', name = 'start', send, ask, onDone, onCancel } = props;
  const { words } = useText();
  const { api, view } = useDesk();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const deed = useDeed();
  const [isAdopting, setAdopting] = React.useState(false);
  const draft = useDraft<StartDraft>(name, () => ({
    id: newId(),
    sketches: clauses ? clauses.map(sketchOf) : [emptySketch('purpose')],
  }));
  const { id, sketches } = draft.value;
  const root = React.useRef<HTMLFormElement>(null);
  const { wrong, isRight, forgive } = useWrongSketch(root);
  const set = (next: readonly Sketch[]): void => {
    forgive();
    deed.setProblem(undefined);
    draft.set({ id, sketches: next });
  };
  const made = written(sketches);
  const change = { kind: 'start', clauses: made } as const;
  const body: ProposeBody = { id, change, reason, weight: 'major', version: view.version };
  const propose = ask ?? api.propose.bind(api);
  const adoptAtOnce = async (): Promise<Answer<ProposalDetail>> => {
    const proposed = await propose(body); // twice is once
    return proposed.kind === 'fresh' ? api.adopt(id, { wording: proposed.view.wording }) : proposed;
  };
  const done = (proposal: ProposalDetail): void => {
    draft.forget();
    onDone(proposal);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (isRight(sketches)) deed.run(() => propose(body), done);
  };
  return (
    <form ref={root} onSubmit={submit} noValidate className={clauses ? `${form.form} ${fieldsBelow}` : fieldsBelow}>
      <p className={screen.text}>{words.say('StartText')}</p>
      {draft.isResumed && <DraftNote onRestart={draft.restart} />}
      <Sketches
        sketches={sketches}
        {...(wrong ? { wrong } : {})}
        onChange={set}
        onStarter={() => set(withStarter(sketches))}
      />
      <StartPreview clauses={made} />
      {deed.problem && (
        <p role="alert" className={screen.problem}>
          {deed.problem}
        </p>
      )}
      {isAdopting ? (
        <AdoptStart
          underWay={deed.underWay}
          onYes={() => deed.run(adoptAtOnce, done)}
          onStay={() => setAdopting(false)}
        />
      ) : (
        <SendStart
          underWay={deed.underWay}
          onCancel={onCancel}
          {...(send ? { send } : {})}
          {...(!ask && view.you.role === 'lead' ? { onAdopt: () => isRight(sketches) && setAdopting(true) } : {})}
        />
      )}
    </form>
  );
};
