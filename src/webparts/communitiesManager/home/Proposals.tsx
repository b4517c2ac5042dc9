import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { Face } from '../../../components/marks/Face';
import type { ProposalView } from '../../../domain/membership';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { getManagerClasses } from '../layout/managerClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';

/** Communities that people would like to have, in their words. */
export const Proposals: React.FC<{ readonly proposals: readonly ProposalView[] }> = ({ proposals }) => {
  const { words, dates } = useText();
  const { goTo } = useDesk();
  const theme = useTheme();
  const [screen, own, classes] = [getScreenClasses(theme), getManagerClasses(theme), getRowClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-proposals'));
  return (
    <section className={screen.below} aria-labelledby={id}>
      <h3 id={id} className={screen.section}>
        {words.say('SectionProposals')}
      </h3>
      <ul className={own.list}>
        {proposals.map(({ id: proposalId, name, purpose, by, at }) => (
          <li key={proposalId} className={classes.row} aria-label={name}>
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
            <DefaultButton
              className={classes.button}
              text={words.say('CreateIt')}
              aria-label={words.say('CreateThis', { name })}
              onClick={() => goTo({ kind: 'create', proposalId })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
