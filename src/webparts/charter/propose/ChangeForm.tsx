import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Answer } from '../../../clients';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Removed } from '../../../components/differences/Removed';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Clause, ProposalDetail, ProposeBody } from '../../../domain/charter';
import { ClauseWords } from '../home/ClauseWords';
import { fieldsBelow } from '../layout/narrow';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { ChangeFields } from './ChangeFields';
import { DraftNote } from './DraftNote';
import { MyChange } from './MyChange';
import { PlaceFields } from './PlaceFields';
import { useDraft } from './useDraft';
import { WhyFields } from './WhyFields';
import { changeOf, type WhatToChange, type Written } from './written';

interface ChangeFormProps {
  readonly what: WhatToChange;
  /** What it is about, as it stands now; absent for a new clause, and when it is gone. */
  readonly clause?: Clause;
  /** Of the draft, within the community. */
  readonly name: string;
  readonly begin: () => Written;
  /** What the button says: `Propose it`. */
  readonly send: string;
  readonly ask: (body: ProposeBody) => Promise<Answer<ProposalDetail>>;
  readonly onDone: (proposal: ProposalDetail) => void;
  readonly onCancel: () => void;
}

/** A change of one clause, to be written: what is written stays in the browser until it is taken. */
export const ChangeForm: React.FC<ChangeFormProps> = (props) => {
  const { what, clause, name, begin, send, ask, onDone, onCancel } = props;
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const deed = useDeed();
  const draft = useDraft(name, begin);
  const written = draft.value;
  const change = (part: Partial<Written>): void => draft.set({ ...written, ...part });
  const hasWords = what === 'add' || what === 'reword';
  const hasPlace = what === 'add' || what === 'move';
  const problemBefore = (): string | undefined => {
    if (hasWords && written.text.trim() === '') return words.say('ClauseEmpty');
    return written.reason.trim() === '' ? words.say('ReasonEmpty') : undefined;
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const problem = problemBefore();
    if (problem !== undefined) return deed.setProblem(problem);
    const { id, reason, weight, version } = written;
    const body = { id, reason: reason.trim(), weight, version };
    deed.run(
      () => ask({ ...body, change: changeOf(what, written, clause?.id ?? written.base?.id ?? '') }),
      (proposal) => {
        draft.forget();
        onDone(proposal);
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className={`${form.form} ${fieldsBelow}`}>
      {draft.isResumed && <DraftNote onRestart={draft.restart} />}
      <ChangedMeanwhile
        written={written}
        {...(clause ? { clause } : {})}
        isAbout={what !== 'add'}
        onTakenIn={() => clause && change({ version: view.version, base: clause })}
      />
      {what === 'remove' && clause && (
        <Removed>
          <ClauseWords clause={clause} />
        </Removed>
      )}
      {hasPlace && (
        <PlaceFields written={written} clauses={view.clauses.filter(({ id }) => id !== clause?.id)} onChange={change} />
      )}
      {hasWords && <ChangeFields written={written} onChange={change} />}
      {what === 'reword' && clause && <MyChange clause={clause} written={written} />}
      <WhyFields what={what} written={written} onChange={change} />
      {deed.problem && (
        <p role="alert" className={screen.problem}>
          {deed.problem}
        </p>
      )}
      <p className={screen.quiet}>{words.say('ProposeMeans')}</p>
      <div className={screen.buttons}>
        <PrimaryButton type="submit" text={send} disabled={deed.underWay} />
        <DefaultButton text={words.say('Cancel')} onClick={onCancel} />
      </div>
    </form>
  );
};
