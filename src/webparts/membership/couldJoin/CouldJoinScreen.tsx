import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotYet } from '../../../components/frame/NotYet';
import { Placeholder } from '../../../components/frame/Placeholder';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked } from '../../../components/useAsked';
import type { CouldJoinView } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { newRule } from '../rules/ruleDraft';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { AskForm } from './AskForm';
import { CandidateList } from './CandidateList';
import { Reasons } from './Reasons';

/** Who could join by the rules but hasn't, why they fit, and one kind message to those a lead chooses. */
export const CouldJoinScreen: React.FC = () => {
  const { words } = useText();
  const { api, view: membership, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const asked = useAsked(React.useCallback(() => api.readCouldJoin(), [api]));
  const [answered, setAnswered] = React.useState<CouldJoinView>();
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const view = answered ?? asked.view;
  if (!view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  if (view.total === 0) {
    return membership.rules.length === 0 ? (
      <Placeholder
        title={words.say('NobodyByRules')}
        texts={[words.say('NobodyByRulesText')]}
        action={{ label: words.say('WriteFirstRule'), onClick: () => goTo({ kind: 'rule', rule: newRule() }) }}
      />
    ) : (
      <Placeholder title={words.say('NobodyLeft')} texts={[words.say('NobodyLeftText')]} />
    );
  }
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <p className={classes.text}>
          {words.count('CouldJoin', view.total)} {words.say('CouldJoinText')}
        </p>
        <CandidateList view={view} chosen={chosen} onChosen={setChosen} />
      </div>
      <aside className={classes.aside} aria-label={words.say('AskTitle')}>
        <AskForm
          view={view}
          chosen={chosen}
          onAsked={(next) => {
            setAnswered(next);
            setChosen(new Set());
          }}
        />
        <Reasons {...(view.reasons ? { reasons: view.reasons } : {})} />
      </aside>
    </div>
  );
};
