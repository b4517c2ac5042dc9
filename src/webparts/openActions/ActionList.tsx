import * as React from 'react';
import { Placeholder } from '../../components/frame/Placeholder';
import { useTextOf, whyRefused } from '../../components/words';
import { ActionRow } from './ActionRow';
import { OwnerFilter } from './OwnerFilter';
import { getClasses } from './screenClasses';
import type { ActionsInReach } from './useActions';
import { useTheme } from '@fluentui/react/lib/Theme';

interface ActionListProps {
  readonly reach: ActionsInReach;
  readonly onEnd: React.ComponentProps<typeof ActionRow>['onEnd'];
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** The open actions, those that are due first in front. */
export const ActionList: React.FC<ActionListProps> = ({ reach, onEnd, headingRef }) => {
  const { words } = useTextOf<OpenActionsStrings>();
  const classes = getClasses(useTheme());
  const [mineOnly, setMineOnly] = React.useState(false);
  const { actions, open, waiting, failure, refusal } = reach;
  const mine = actions.filter(({ owner }) => owner?.isYou);
  // Once chosen it stays within reach, or nobody could choose otherwise.
  const worthFiltering = mineOnly || (mine.length > 0 && mine.length < actions.length);
  const unsent = new Set(failure ? waiting.map(({ action }) => action.id) : []);

  if (actions.length === 0) {
    return <Placeholder title={words.say('EmptyTitle')} texts={[words.say('EmptyText')]} titleRef={headingRef} />;
  }
  return (
    <>
      <h3 className={classes.count} ref={headingRef} tabIndex={-1}>
        {words.count('OpenCount', open)}
      </h3>
      {worthFiltering && <OwnerFilter mineOnly={mineOnly} onChange={setMineOnly} />}
      <ul className={classes.list}>
        {(mineOnly ? mine : actions).map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            unsent={unsent.has(action.id)}
            {...(refusal?.change.action.id === action.id ? { refusal: whyRefused(refusal.problem, words) } : {})}
            onEnd={onEnd}
          />
        ))}
      </ul>
      {mineOnly && mine.length === 0 && <p className={classes.none}>{words.say('NoneOfYours')}</p>}
    </>
  );
};
