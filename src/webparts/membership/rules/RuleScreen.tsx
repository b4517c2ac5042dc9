import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MembershipRule } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { Conditions } from './Conditions';
import { ModeChoice } from './ModeChoice';
import { Preview } from './Preview';
import { askedBy, settled, withRule, type DraftRule } from './ruleDraft';
import { RuleName } from './RuleName';
import { SaveRule } from './SaveRule';
import { isTheirs, Theirs } from './Theirs';
import { usePreview, wordingOf } from './usePreview';

/** What is missing still; an object of its own for each press. */
interface Wanted {
  readonly part: 'name' | 'values';
}

/** A rule is written or changed. It is saved once whom it means, as it stands, has been seen. */
export const RuleScreen: React.FC<{ readonly rule: MembershipRule }> = ({ rule: opened }) => {
  const { words } = useText();
  const { api, view, take, tell, goTo } = useDesk();
  const deed = useDeed();
  const screen = getScreenClasses(useTheme());
  const root = React.useRef<HTMLFormElement>(null);
  const aside = React.useRef<HTMLElement>(null);
  const [before, setBefore] = React.useState(opened);
  const [rule, setRule] = React.useState<DraftRule>(opened);
  const [wanted, setWanted] = React.useState<Wanted>();
  const preview = usePreview(api, rule);
  const change = (part: Partial<DraftRule>): void => {
    setRule({ ...rule, ...part });
    setWanted(undefined);
    deed.setProblem(undefined);
  };
  const seen = preview.of === wordingOf(rule) && !preview.isLooking ? preview.view : undefined;

  React.useEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [wanted]);

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const whole = settled(rule);
    setRule(whole);
    const asked = askedBy(whole);
    if (!asked.name.trim()) return setWanted({ part: 'name' });
    if (asked.include.length === 0) return setWanted({ part: 'values' });
    setWanted(undefined);
    if (!seen || preview.of !== wordingOf(whole)) {
      deed.setProblem(undefined);
      preview.lookNow();
      // Where the web part is narrow, it stands out of sight.
      aside.current?.scrollIntoView?.({ block: 'nearest' });
      return;
    }
    deed.run(
      () => api.changeRules({ rules: withRule(view.rules, asked), rulesVersion: view.rulesVersion }),
      (next) => {
        take({ view: next });
        tell(words.say('RulesSaved'));
        goTo({ kind: 'rules' });
      },
    );
  };
  return (
    <form ref={root} className={screen.columns} onSubmit={save} noValidate>
      <div className={screen.main}>
        <RuleName
          name={rule.name}
          onChange={(name) => change({ name })}
          {...(wanted?.part === 'name' ? { problem: words.say('NameWanted') } : {})}
        />
        <ModeChoice mode={rule.mode} onChange={(mode) => change({ mode })} />
        <Conditions
          part="include"
          list={rule.include}
          onChange={(include) => change({ include })}
          {...(wanted?.part === 'values' ? { problem: words.say('ValueWanted') } : {})}
        />
        <Conditions part="exclude" list={rule.exclude} onChange={(exclude) => change({ exclude })} />
        <Theirs
          before={before}
          yours={askedBy(settled(rule))}
          onTake={(theirs) => {
            setBefore(theirs);
            setRule(theirs);
            deed.setProblem(undefined);
          }}
        />
        <p className={screen.problem} role="status">
          {deed.problem}
        </p>
        {deed.problem && deed.refusal?.code === 'rulesChangedMeanwhile' && !isTheirs(view.rules, before) && (
          <p className={screen.text}>{words.say('YoursIsKept')}</p>
        )}
        <SaveRule mode={rule.mode} underWay={deed.underWay} {...(seen ? { seen } : {})} />
      </div>
      <aside ref={aside} className={screen.aside} aria-label={words.say('PreviewTitle')}>
        <Preview preview={preview} mode={rule.mode} />
      </aside>
    </form>
  );
};
