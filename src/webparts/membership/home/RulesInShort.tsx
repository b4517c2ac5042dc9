import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useInWords } from '../inWords/useInWords';
import { newRule } from '../rules/ruleDraft';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** The rules that keep the roster, in words; where there are none, what one is good for. */
export const RulesInShort: React.FC = () => {
  const { words } = useText();
  const inWords = useInWords();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const write = (): void => goTo({ kind: 'rule', rule: newRule() });
  const Write = view.waiting ? DefaultButton : PrimaryButton;
  return (
    <section className={classes.below}>
      <h3 className={classes.section}>{words.say('RulesTitle')}</h3>
      {view.rules.length === 0 ? (
        <>
          <p className={classes.text}>{words.say('NoRulesText')}</p>
          {!view.isGuest && (
            <div className={classes.buttons}>
              <Write text={words.say('WriteFirstRule')} onClick={write} />
            </div>
          )}
        </>
      ) : (
        <>
          <ul className={classes.list}>
            {view.rules.map((rule) => (
              <li key={rule.id} className={classes.text} dir="auto">
                <strong>{rule.name}</strong>: {inWords.rule(rule, view.groups)}
              </li>
            ))}
          </ul>
          <LinkButton text={words.say('ChangeRules')} onClick={() => goTo({ kind: 'rules' })} />
        </>
      )}
    </section>
  );
};
