import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MembershipRule } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { Conditions } from './Conditions';
import { ModeChoice } from './ModeChoice';
import { Preview } from './Preview';
import { askedBy, ruleLimits } from './ruleDraft';
import { usePreview } from './usePreview';

/** A rule is written or changed; whom it means stands beside it before anything is saved. */
export const RuleScreen: React.FC<{ readonly rule: MembershipRule }> = ({ rule: before }) => {
  const { words } = useText();
  const { api, view, take, tell, goTo } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  const [rule, setRule] = React.useState(before);
  const preview = usePreview(api, rule);
  const change = (part: Partial<MembershipRule>): void => {
    setRule({ ...rule, ...part });
    deed.setProblem(undefined);
  };

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const wanted = askedBy(rule);
    if (!wanted.name.trim()) return deed.setProblem(words.say('NameWanted'));
    if (wanted.include.length === 0) return deed.setProblem(words.say('Why_ruleEmpty'));
    const isKnown = view.rules.some(({ id }) => id === rule.id);
    const rules = isKnown
      ? view.rules.map((other) => (other.id === rule.id ? wanted : other))
      : [...view.rules, wanted];
    deed.run(
      () => api.changeRules({ rules, rulesVersion: view.rulesVersion }),
      (next) => {
        take({ view: next });
        tell(words.say('RulesSaved'));
        goTo({ kind: 'rules' });
      },
    );
  };

  return (
    <form className={screen.columns} onSubmit={save} noValidate>
      <div className={screen.main}>
        <Field label={words.say('RuleName')} note={words.say('RuleNameNote')}>
          {(ids) => (
            <input
              {...ids}
              className={form.wideInput}
              style={{ maxWidth: 480 }}
              dir="auto"
              autoComplete="off"
              maxLength={ruleLimits.name}
              value={rule.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <ModeChoice mode={rule.mode} onChange={(mode) => change({ mode })} />
        <Conditions part="include" list={rule.include} onChange={(include) => change({ include })} />
        <Conditions part="exclude" list={rule.exclude} onChange={(exclude) => change({ exclude })} />
        <p className={screen.problem} role="status">
          {deed.problem}
        </p>
        {deed.refusal?.code === 'rulesChangedMeanwhile' && <p className={screen.text}>{words.say('YoursIsKept')}</p>}
        <div className={screen.buttons}>
          <PrimaryButton type="submit" text={words.say('SaveRule')} disabled={deed.underWay} />
          <DefaultButton text={words.say('Cancel')} onClick={() => goTo({ kind: 'rules' })} />
        </div>
      </div>
      <aside className={screen.aside} aria-label={words.say('PreviewTitle')}>
        <Preview preview={preview} mode={rule.mode} />
      </aside>
    </form>
  );
};
