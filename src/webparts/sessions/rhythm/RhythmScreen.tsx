import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { PlanView } from '../../../domain/sessions';
import type { Place } from '../state/desk';
import { getFormClasses } from '../forms/formClasses';
import { getScreenClasses } from '../layout/screenClasses';
import { useText } from '../useText';
import { CancelFields } from './CancelFields';
import { ChangesToPlan } from './ChangesToPlan';
import { ConfirmTelling } from './ConfirmTelling';
import { HolidayFields } from './HolidayFields';
import { PlannedDates } from './PlannedDates';
import { RhythmFields } from './RhythmFields';
import { useRhythm } from './useRhythm';

interface RhythmScreenProps {
  readonly plan: PlanView;
  readonly found?: Extract<Place, { kind: 'rhythm' }>['found'];
}

/** How often the community meets: what is chosen on the left, what comes of it on the right, before anything is saved. */
export const RhythmScreen: React.FC<RhythmScreenProps> = ({ plan, found }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const rhythm = useRhythm(plan, found);
  const [asking, setAsking] = React.useState(false);
  const { draft, preview, problem, notSaved, underWay, set, save } = rhythm;
  const change = (some: Parameters<typeof set>[0]): void => {
    setAsking(false);
    set(some);
  };
  const told = preview?.changes.filter(({ kind }) => kind === 'moved' || kind === 'cancelled') ?? [];
  const tellsPeople = told.length > 0 && (preview?.people ?? 0) > 0 && plan.invitations === 'released';
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
        <RhythmFields draft={draft} onChange={change} />
        {draft.kind !== 'none' && (
          <>
            <HolidayFields draft={draft} onChange={change} />
            <CancelFields draft={draft} onChange={change} />
          </>
        )}
        {preview && <ChangesToPlan preview={preview} zone={draft.timeZone} />}
        {asking && preview ? (
          <ConfirmTelling
            people={preview.people}
            told={told}
            underWay={underWay}
            onSave={save}
            onStay={() => setAsking(false)}
          />
        ) : (
          <div className={screen.buttons}>
            <PrimaryButton
              type="submit"
              className={form.button}
              text={words.say(underWay ? 'Saving' : 'SaveRhythm')}
              disabled={underWay}
            />
          </div>
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
