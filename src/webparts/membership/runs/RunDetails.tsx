import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { NotYet } from '../../../components/frame/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useAsked } from '../../../components/useAsked';
import { startWithCapital } from '../../../components/words';
import { LoadingPart } from '../layout/LoadingPart';
import { HeldNames } from '../layout/HeldNames';
import { Names } from '../layout/Names';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRunClasses } from './runClasses';

const kinds = { found: 'WereThere', added: 'Added', removed: 'Removed', repaired: 'Repaired' } as const;

/** Whom a run is about: what it did, what it would have done, and what the directory refused, with why. */
export const RunDetails: React.FC<{ readonly runId: string }> = ({ runId }) => {
  const { words } = useText();
  const { api } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getRunClasses(theme)];
  const asked = useAsked(React.useCallback(() => api.readRun(runId), [api, runId]));
  if (!asked.view) return <NotYet asked={asked} meanwhile={<LoadingPart />} />;
  const { failed, held, people = {}, state, ...counts } = asked.view;
  const isUndone = state === 'holding' || state === 'dropped';
  return (
    <div className={classes.box}>
      {(['found', 'added', 'removed', 'repaired'] as const).map((kind) => {
        const [named, label] = [people[kind], words.count(kinds[kind], counts[kind] ?? 0)];
        return (
          named && (
            <React.Fragment key={kind}>
              <p className={classes.part}>{startWithCapital(label, words.strings.Language)}</p>
              <Names label={label} people={named} count={counts[kind] ?? named.length} />
            </React.Fragment>
          )
        );
      })}
      {held && isUndone && (
        <HeldNames as="p" remove={held.removed} add={held.added} removals={held.removals} additions={held.additions} />
      )}
      {failed.length > 0 && (
        <ul className={screen.list}>
          {failed.map(({ id, name, write, why }) => (
            <li key={`${id} ${write}`} className={screen.text} dir="auto">
              {words.say(`Failed_${write}` as const, { name })} {words.say(`Refused_${why}` as const)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
