import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getStagesClasses } from './stagesClasses';

interface StagesProps {
  /** What the row is about, for those who hear it. */
  readonly label: string;
  readonly names: readonly string[];
  /** Place in `names` of the stage we are in. */
  readonly current: number;
  /** Said after the name of a stage that lies behind us: `done`. */
  readonly done: string;
}

/** Progress as a place: stages in a row, with where we are and what comes next. */
export const Stages: React.FC<StagesProps> = ({ label, names, current, done }) => {
  const classes = getStagesClasses(useTheme());
  return (
    <ol className={classes.row} aria-label={label}>
      {names.map((name, place) => {
        const state = place < current ? 'behind' : place === current ? 'here' : 'ahead';
        return (
          <li key={name} className={classes.stage} aria-current={state === 'here' ? 'step' : undefined}>
            <span className={`${classes.mark} ${classes[state]}`} aria-hidden="true">
              {state === 'behind' ? <Tick /> : place + 1}
            </span>
            <span className={state === 'here' ? classes.nameHere : classes.name}>{name}</span>
            {state === 'behind' && <span className={classes.unseen}>, {done}</span>}
            {place < names.length - 1 && <span className={classes.line} aria-hidden="true" />}
          </li>
        );
      })}
    </ol>
  );
};

const Tick: React.FC = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5">
    <path d="M2 6.5 5 9.5 10.5 3" />
  </svg>
);
