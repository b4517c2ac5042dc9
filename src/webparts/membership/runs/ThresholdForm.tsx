import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { usualThreshold, type ChangeThreshold } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface Fields {
  readonly removals: string;
  /** In percent. */
  readonly removalShare: string;
  readonly additionShare: string;
}

/** The most of each. */
const most = { removals: 1_000, removalShare: 100, additionShare: 1_000 } as const;
const names = ['removals', 'removalShare', 'additionShare'] as const;

/** How many changes at once go through without a question. */
export const ThresholdForm: React.FC = () => {
  const { words } = useText();
  const { api, view, take, tell } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const { threshold, rulesVersion, size } = view;
  const [fields, setFields] = React.useState<Fields>();
  const shown = fields ?? fieldsOf(threshold);
  const wanted = thresholdOf(shown);
  const now = wanted ?? threshold;
  const limit = Math.max(now.removals, Math.floor(now.removalShare * size));

  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!wanted) return deed.setProblem(words.say('NumbersWanted'));
    deed.run(
      () => api.changeThreshold({ ...wanted, rulesVersion }),
      (next) => {
        take({ view: next });
        setFields(undefined);
        tell(words.say('ThresholdSaved'));
      },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <h3 className={screen.section}>{words.say('ThresholdTitle')}</h3>
      <p className={screen.text}>{words.count('ThresholdText', limit)}</p>
      <div className={`${form.stack} ${form.form}`}>
        {names.map((name) => (
          <Field
            key={name}
            label={words.say(`Threshold_${name}` as const)}
            note={words.say(`ThresholdNote_${name}` as const)}
          >
            {(ids) => (
              <input
                {...ids}
                type="number"
                min={0}
                max={most[name]}
                className={form.input}
                value={shown[name]}
                onChange={(event) => {
                  setFields({ ...shown, [name]: event.currentTarget.value });
                  deed.setProblem(undefined);
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <p className={screen.problem} role="status">
        {deed.problem}
      </p>
      <div className={screen.buttons}>
        <DefaultButton type="submit" text={words.say('SaveThreshold')} disabled={deed.underWay || !fields} />
        <DefaultButton text={words.say('UsualThreshold')} onClick={() => setFields(fieldsOf(usualThreshold))} />
      </div>
    </form>
  );
};

function fieldsOf({ removals, removalShare, additionShare }: ChangeThreshold): Fields {
  const percent = (share: number): string => String(Math.round(share * 1_000) / 10);
  return { removals: String(removals), removalShare: percent(removalShare), additionShare: percent(additionShare) };
}

/** Nothing where a field is empty or out of its bounds. */
function thresholdOf(fields: Fields): ChangeThreshold | undefined {
  const isGood = names.every((name) => {
    const value = Number(fields[name]);
    return fields[name].trim() !== '' && value >= 0 && value <= most[name];
  });
  if (!isGood || !Number.isInteger(Number(fields.removals))) return undefined;
  return {
    removals: Number(fields.removals),
    removalShare: Number(fields.removalShare) / 100,
    additionShare: Number(fields.additionShare) / 100,
  };
}
