import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { PlanView } from '../../../domain/sessions';
import type { Place } from '../state/desk';
import { Question } from '../forms/Question';
import { SendForm } from '../forms/SendForm';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { CancelFields } from './CancelFields';
import { ChangesToPlan } from './ChangesToPlan';
import { HolidayFields } from './HolidayFields';
import { PlannedDates } from './PlannedDates';
import { getPreviewClasses } from './previewClasses';
import { RhythmFields } from './RhythmFields';
import { useRhythm } from './useRhythm';
import { useTellingInWords } from './useTellingInWords';

interface RhythmScreenProps {
  readonly plan: PlanView;
  readonly found?: Extract<Place, { kind: 'rhythm' }>['found'];
}

/** How often the community meets: what is chosen on the left, what comes of it on the right, before anything is saved. */
export const RhythmScreen: React.FC<RhythmScreenProps> = ({ plan, found }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const { parts } = getPreviewClasses(useTheme());
  const rhythm = useRhythm(plan, found);
  const [asking, setAsking] = React.useState(false);
  const { draft, preview, problem, notSaved, underWay, set, save } = rhythm;
  const change = (some: Parameters<typeof set>[0]): void => {
    setAsking(false);
    set(some);
  };
  const { tellsPeople, sentence } = useTellingInWords(plan, preview);
  return (
    <form
      className={screen.columns}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (tellsPeople && !rhythm.isIncomplete) setAsking(true);
        else save();
      }}
    >
      <div className={screen.main}>
        <div className={parts}>
          <RhythmFields draft={draft} needsTime={rhythm.needsTime} onChange={change} />
          {draft.kind !== 'none' && (
            <>
              <HolidayFields draft={draft} onChange={change} />
              <CancelFields draft={draft} onChange={change} />
            </>
          )}
        </div>
        {preview && <ChangesToPlan preview={preview} zone={draft.timeZone} />}
        {asking && preview && sentence !== undefined ? (
          <Question
            question={words.count('TellQuestion', preview.people)}
            text={`${sentence} ${words.say('TellText')}`}
            yes={words.say(underWay ? 'Saving' : 'SaveAndTell')}
            underWay={underWay}
            onYes={save}
            onStay={() => setAsking(false)}
          />
        ) : (
          <>
            {sentence !== undefined && <p className={screen.text}>{sentence}</p>}
            <SendForm text={words.say(underWay ? 'Saving' : 'SaveRhythm')} underWay={underWay} />
          </>
        )}
        <p className={screen.problem} role="alert">
          {notSaved}
        </p>
      </div>
      <aside className={screen.aside} aria-label={words.say('DatesTitle')}>
        {draft.kind !== 'none' && (
          <>
            <h4 className={screen.section}>{words.say('DatesTitle')}</h4>
            {problem && (
              <p className={screen.text} role="status">
                <ToneMark tone="trouble">{problem}</ToneMark>
              </p>
            )}
            {preview && !problem && <PlannedDates preview={preview} draft={draft} />}
          </>
        )}
      </aside>
    </form>
  );
};
