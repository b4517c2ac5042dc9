import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Face } from '../../../components/marks/Face';
import type { ProposalView } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { DeclineForm } from './DeclineForm';
import { getRowClasses } from './rowClasses';

/** A community that somebody would like to have, and the two answers to that. */
export const ProposalRow: React.FC<{ readonly proposal: ProposalView }> = ({ proposal }) => {
  const { words, dates } = useText();
  const { goTo } = useDesk();
  const classes = getRowClasses(useTheme());
  const [isDeclining, setDeclining] = React.useState(false);
  const decline = React.useRef<HTMLDivElement>(null);
  const { id, name, purpose, by, at, isOld } = proposal;
  const stay = (): void => {
    setDeclining(false);
    window.setTimeout(() => decline.current?.querySelector<HTMLElement>('button:last-child')?.focus(), 0);
  };
  return (
    <li className={classes.row} aria-label={name}>
      <h4 className={classes.name} dir="auto">
        {name}
      </h4>
      <p className={classes.purpose} dir="auto">
        {purpose}
      </p>
      <p className={classes.by}>
        <Face name={by.name} />
        <span>{words.say('ProposedBy', { by: by.name, day: dates.nearDay(at, dates.readersZone) })}</span>
      </p>
      {isOld && <p className={classes.need}>{words.say('ProposalIsOld')}</p>}
      {isDeclining ? (
        <DeclineForm proposal={proposal} onStay={stay} />
      ) : (
        <div className={classes.group} ref={decline}>
          <DefaultButton
            className={classes.touch}
            text={words.say('CreateIt')}
            aria-label={words.say('CreateThis', { name })}
            onClick={() => goTo({ kind: 'create', proposalId: id })}
          />
          <DefaultButton
            className={classes.touch}
            text={words.say('DeclineIt')}
            aria-label={words.say('DeclineThis', { name })}
            onClick={() => setDeclining(true)}
          />
        </div>
      )}
    </li>
  );
};
