import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Dots } from '../../components/Dots';
import type { BoardView } from '../../domain/leanCoffee';
import { useText } from './useText';

interface PhaseAsideProps {
  readonly board: BoardView;
  /** What the facilitator can do here; absent for everybody else. */
  readonly children?: React.ReactNode;
}

/** What to know in this phase: the votes you have left, what is hidden until when, what comes next. */
export const PhaseAside: React.FC<PhaseAsideProps> = ({ board, children }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const { rules, session, voters, you } = board;
  const notes = {
    proposing: [words.count('AfterProposing', rules.voteBudget)],
    voting: [words.say('StackVotes'), `${words.count('Voters', voters)} ${words.say('TotalsHidden')}`],
    discussing: [words.say('AgendaOrder'), words.count('VotersInAll', voters)],
  }[session.phase];
  return (
    <>
      {session.phase === 'voting' && (
        <div className={classes.budget} role="status">
          <Dots filled={you.votesLeft} of={rules.voteBudget} />
          <span>{words.count('VotesLeft', you.votesLeft)}</span>
        </div>
      )}
      <div className={classes.notes}>
        {notes.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
        {children}
      </div>
    </>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    // Stays in sight while the list scrolls under it.
    budget: {
      ...fonts.mediumPlus,
      position: 'sticky',
      top: 0,
      zIndex: 1,
      display: 'flex',
      alignItems: 'center',
      gap: 12,
      padding: '8px 0',
      fontWeight: 600,
      color: semanticColors.bodyText,
      backgroundColor: semanticColors.bodyBackground,
    },
    notes: { maxWidth: '70ch' },
    note: { ...fonts.medium, lineHeight: '20px', margin: '0 0 8px', color: semanticColors.bodySubtext },
  }),
);
