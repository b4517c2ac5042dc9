import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { charterLimits, type CharterView, type Objective } from '../../../domain/charter';
import { RemarkForm } from '../proposals/RemarkForm';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { ObjectiveRecord } from './ObjectiveRecord';
import { OutcomeForm } from './OutcomeForm';

interface RunningProps {
  readonly objective: Objective;
  readonly isLead: boolean;
  readonly writing: 'checkIn' | 'outcome' | 'new' | undefined;
  readonly setWriting: (what: 'checkIn' | 'outcome' | undefined) => void;
  readonly onCheckedIn: (view: CharterView) => void;
  readonly onEnded: (view: CharterView) => void;
}

/** The objective that runs: how it goes, and for leads, that it ends. */
export const RunningObjective: React.FC<RunningProps> = ({
  objective,
  isLead,
  writing,
  setWriting,
  onCheckedIn,
  onEnded,
}) => {
  const { words } = useText();
  const { api } = useDesk();
  const classes = getScreenClasses(useTheme());
  const stop = (): void => setWriting(undefined);
  return (
    <>
      <ObjectiveRecord objective={objective} />
      {writing === 'checkIn' && (
        <RemarkForm
          label={words.say('CheckInLabel')}
          note={words.say('CommentNote')}
          limit={charterLimits.comment}
          send={words.say('CheckIn')}
          ask={(id, text) => api.checkIn(objective.id, { id, text })}
          onDone={onCheckedIn}
          onCancel={stop}
        />
      )}
      {writing === 'outcome' && <OutcomeForm objectiveId={objective.id} onDone={onEnded} onCancel={stop} />}
      {writing === undefined && (
        <div className={classes.buttons}>
          {objective.checkIns.length < charterLimits.checkIns && (
            <PrimaryButton text={words.say('CheckIn')} onClick={() => setWriting('checkIn')} />
          )}
          {isLead && <DefaultButton text={words.say('TellOutcome')} onClick={() => setWriting('outcome')} />}
        </div>
      )}
    </>
  );
};
