import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Dots } from '../../../components/marks/Dots';
import type { BoardView } from '../../../domain/leanCoffee';
import type { RefusalInPlace } from '../refusalInPlace';
import type { BoardInReach } from '../sync/useBoard';
import { useText } from '../useText';
import { AgendaCommand } from './AgendaCommand';
import { BudgetStepper } from './BudgetStepper';
import { FacilitatorCommand } from './FacilitatorCommand';
import { notesOf } from './notesOf';
import { TakeChair } from './TakeChair';
import { VotesBack } from './VotesBack';

interface PhaseAsideProps {
  readonly board: BoardView;
  readonly reach: BoardInReach;
  readonly refusal: RefusalInPlace;
}

/** What to know until people discuss, and what whoever facilitates can do: the votes you have, what comes next. */
export const PhaseAside: React.FC<PhaseAsideProps> = ({ board, reach, refusal }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const { rules, you, session } = board;
  const { phase, id } = session;
  const { change, waiting } = reach;
  const atCommand = refusal.atCommand === undefined ? {} : { refusal: refusal.atCommand };
  const isWaiting = (kind: 'phase' | 'chair'): boolean => waiting.some((one) => one.kind === kind);
  return (
    <>
      {phase === 'voting' && (
        <div className={classes.budget}>
          <div className={classes.left} role="status">
            <Dots filled={you.votesLeft} of={rules.voteBudget} />
            <span>{words.count('VotesLeft', you.votesLeft)}</span>
          </div>
        </div>
      )}
      <div className={classes.notes}>
        {phase === 'voting' && <VotesBack givenBack={you.givenBack} />}
        {notesOf(board, words).map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
        {you.mayFacilitate && phase === 'proposing' && (
          <BudgetStepper
            voteBudget={rules.voteBudget}
            onBudget={(voteBudget) => change({ kind: 'budget', session: id, voteBudget })}
          />
        )}
        {you.mayFacilitate && (
          <>
            <FacilitatorCommand
              key={phase}
              board={board}
              underWay={isWaiting('phase')}
              {...atCommand}
              onMoveOn={(to) => change({ kind: 'phase', session: id, phase: to })}
            />
            <AgendaCommand board={board} />
          </>
        )}
        {you.mayTakeOver && (
          <TakeChair
            underWay={isWaiting('chair')}
            {...atCommand}
            onTake={() => change({ kind: 'chair', session: id, room: you.room })}
          />
        )}
      </div>
    </>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    // Stays in sight while the list scrolls under it.
    budget: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      padding: '8px 0',
      color: semanticColors.bodyText,
      backgroundColor: semanticColors.bodyBackground,
    },
    left: {
      ...fonts.mediumPlus,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 12,
      rowGap: 4,
      fontWeight: 600,
    },
    notes: { maxWidth: '70ch' },
    note: { ...fonts.medium, lineHeight: '20px', margin: '0 0 8px', color: semanticColors.bodySubtext },
  }),
);
