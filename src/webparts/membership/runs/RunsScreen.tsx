import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked, type Heard } from '../../../components/useAsked';
import type { DryRunView } from '../../../domain/membership';
import { Waiting } from '../home/Waiting';
import { FocusKept } from '../layout/FocusKept';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { DryRun } from './DryRun';
import { RunRow } from './RunRow';
import { RunUnderWay } from './RunUnderWay';
import { ThresholdForm } from './ThresholdForm';

/** Not asked for. */
const nothing = (): Promise<Heard<DryRunView>> => Promise.resolve({ kind: 'unchanged' });

/** What each sync run did, the way to have one now, and how much goes through without a question. */
export const RunsScreen: React.FC = () => {
  const { words } = useText();
  const { api, view, take, tell } = useDesk();
  const deed = useDeed();
  const classes = getScreenClasses(useTheme());
  const [isDry, setDry] = React.useState(false);
  const dry = useAsked(React.useCallback(() => (isDry ? api.dryRun() : nothing()), [api, isDry]));
  const underWay = view.runs.find(({ state }) => state === 'running');
  const sync = (): void => {
    setDry(false);
    deed.run(
      () => api.syncNow(),
      () => {
        tell(words.say('RunAskedFor'));
        take({});
      },
    );
  };
  const Sync = view.waiting ? DefaultButton : PrimaryButton;
  return (
    <FocusKept place={`${isDry} ${view.waiting?.id}`}>
      <Waiting />
      <div className={classes.columns}>
        <div className={classes.main}>
          <p className={classes.text}>{words.say('RunsText')}</p>
          {underWay && <RunUnderWay run={underWay} />}
          <div className={classes.buttons}>
            <Sync text={words.say('SyncNow')} disabled={deed.underWay || underWay !== undefined} onClick={sync} />
            <DefaultButton text={words.say('TryDry')} onClick={() => (isDry ? dry.ask() : setDry(true))} />
          </div>
          <p className={classes.problem} role="status">
            {deed.problem}
          </p>
          {isDry && <DryRun asked={dry} onClose={() => setDry(false)} />}
          <ul className={classes.list} aria-label={words.say('RunsTitle')}>
            {view.runs.map((run) => (
              <RunRow key={run.id} run={run} />
            ))}
          </ul>
          {view.runs.length === 0 && <p className={classes.text}>{words.say('NoRunYet')}</p>}
        </div>
        <aside className={classes.aside} aria-label={words.say('ThresholdTitle')}>
          <ThresholdForm />
        </aside>
      </div>
    </FocusKept>
  );
};
