import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Undo } from '../../../components/buttons/Undo';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { mostRules } from '../../../domain/membership';
import { FocusKept } from '../layout/FocusKept';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { newRule } from './ruleDraft';
import { RuleRow } from './RuleRow';

/** All rules in words. What is deleted can be put back until it is saved. */
export const RulesScreen: React.FC = () => {
  const { words } = useText();
  const { api, view, take, tell, goTo } = useDesk();
  const deed = useDeed();
  const classes = getScreenClasses(useTheme());
  const [deleted, setDeleted] = React.useState<ReadonlySet<string>>(new Set());
  const { rules, rulesVersion, threshold, isGuest } = view;
  const gone = rules.filter(({ id }) => deleted.has(id)).length;
  const mark = (id: string, isDeleted: boolean): void =>
    setDeleted(new Set([...deleted].filter((one) => one !== id).concat(isDeleted ? [id] : [])));
  const save = (): void =>
    deed.run(
      () => api.changeRules({ rules: rules.filter(({ id }) => !deleted.has(id)), rulesVersion }),
      (next) => {
        setDeleted(new Set());
        take({ view: next });
        tell(words.say('RulesSaved'));
      },
    );
  return (
    <FocusKept place={gone}>
      <p className={classes.text}>{words.say(rules.length === 0 ? 'NoRulesText' : 'RulesText')}</p>
      {isGuest && <p className={classes.text}>{words.say('RulesNotForGuests')}</p>}
      <ul className={classes.list}>
        {rules.map((rule) =>
          deleted.has(rule.id) ? (
            <li key={rule.id}>
              <Undo
                text={words.say('RuleDeleted', { name: rule.name })}
                label={words.say('Undo')}
                onUndo={() => mark(rule.id, false)}
              />
            </li>
          ) : (
            <RuleRow
              key={rule.id}
              rule={rule}
              onChange={() => goTo({ kind: 'rule', rule })}
              onDelete={() => mark(rule.id, true)}
            />
          ),
        )}
      </ul>
      <p className={classes.problem} role="status">
        {deed.problem}
      </p>
      {gone > 0 && (
        <>
          <p className={classes.text}>{words.count('DeleteNote', threshold.removals)}</p>
          <div className={classes.buttons}>
            <PrimaryButton text={words.count('SaveDeleted', gone)} disabled={deed.underWay} onClick={save} />
            <DefaultButton text={words.say('KeepRules')} onClick={() => setDeleted(new Set())} />
          </div>
        </>
      )}
      {gone === 0 &&
        !isGuest &&
        (rules.length < mostRules ? (
          <div className={classes.buttons}>
            <PrimaryButton
              text={words.say(rules.length === 0 ? 'WriteFirstRule' : 'WriteRule')}
              onClick={() => goTo({ kind: 'rule', rule: newRule() })}
            />
          </div>
        ) : (
          <p className={classes.text}>{words.say('EnoughRules', { most: mostRules })}</p>
        ))}
    </FocusKept>
  );
};
