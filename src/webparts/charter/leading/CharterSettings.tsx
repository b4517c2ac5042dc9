import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Options } from '../../../components/forms/Options';
import { Select } from '../../../components/forms/Select';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { audiences } from '../../../domain/charter';
import { fieldsApart } from '../layout/narrow';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { PublicAddress } from './PublicAddress';

const usualMonths = [3, 6, 12, 24];

/** Who may read the charter, and how often it is looked at again. */
export const CharterSettings: React.FC = () => {
  const { words } = useText();
  const { api, view, take, tell } = useDesk();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const deed = useDeed();
  const [chosen, setChosen] = React.useState<Partial<{ audience: typeof view.audience; reviewMonths: number }>>({});
  const [isSaved, setSaved] = React.useState(false);
  const choose = (part: typeof chosen): void => {
    setSaved(false);
    setChosen({ ...chosen, ...part });
  };
  const now = { audience: view.audience, reviewMonths: view.review?.everyMonths ?? 6 };
  const { audience, reviewMonths } = { ...now, ...chosen };
  const months = usualMonths.includes(now.reviewMonths)
    ? usualMonths
    : [...usualMonths, now.reviewMonths].sort((a, b) => a - b);
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    deed.run(
      () => api.changeSettings(chosen),
      (answered) => {
        setChosen({});
        setSaved(true);
        take(answered);
        tell(words.say('SettingsNews'));
      },
    );
  };
  return (
    <section className={screen.below}>
      <h4 className={screen.section}>{words.say('SettingsTitle')}</h4>
      <form onSubmit={save} noValidate className={`${form.form} ${fieldsApart}`}>
        <Options
          label={words.say('AudienceLabel')}
          value={audience}
          options={audiences.map((value) => ({ value, text: words.say(`Audience_${value}` as const) }))}
          onChange={(value) => choose({ audience: value })}
        />
        <Select
          label={words.say('ReviewEvery')}
          value={reviewMonths}
          options={months.map((value) => ({ value, text: words.count('Months', value) }))}
          onChange={(value) => choose({ reviewMonths: value })}
        />
        {deed.problem && (
          <p role="alert" className={screen.problem}>
            {deed.problem}
          </p>
        )}
        <div className={screen.buttons}>
          <DefaultButton type="submit" text={words.say('SaveSettings')} disabled={deed.underWay} />
          {isSaved && <span className={screen.quiet}>{words.say('SettingsNews')}</span>}
        </div>
      </form>
      {view.publicAddress !== undefined && <PublicAddress address={view.publicAddress} />}
    </section>
  );
};
