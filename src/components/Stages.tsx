import * as React from 'react';
import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

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
  const classes = getClasses(useTheme());
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

/** Below this each name stands under its mark, in columns of one width: on a phone, and in Welsh, all stay in one row. */
const narrow = '@container (max-width: 480px)';

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) => {
  const name = { ...fonts.medium, marginLeft: 8, selectors: { [narrow]: { ...fonts.small, margin: '4px 0 0' } } };
  // From the edge of one mark (24 px wide, with 4 px around it) to that of the next.
  const lineBetweenMarks = {
    position: 'absolute',
    top: 12,
    left: 'calc(50% + 16px)',
    width: 'calc(100% - 32px)',
    margin: 0,
  };
  return mergeStyleSets({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      rowGap: 8,
      listStyle: 'none',
      margin: '16px 0 0',
      padding: 0,
      maxWidth: 480,
      selectors: { [narrow]: { flexWrap: 'nowrap' } },
    },
    stage: {
      display: 'flex',
      alignItems: 'center',
      marginRight: 8,
      flex: '0 1 auto',
      selectors: {
        '&:not(:last-child)': { flex: '1 1 auto' },
        [narrow]: {
          position: 'relative',
          flexDirection: 'column',
          flex: '1 1 0 !important',
          minWidth: 0,
          margin: 0,
          textAlign: 'center',
          overflowWrap: 'anywhere',
        },
      },
    },
    mark: {
      ...fonts.small,
      boxSizing: 'border-box',
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      width: 24,
      height: 24,
      borderRadius: '50%',
      border: `1px solid ${palette.neutralTertiary}`,
    },
    here: {
      backgroundColor: semanticColors.primaryButtonBackground,
      borderColor: semanticColors.primaryButtonBackground,
      color: semanticColors.primaryButtonText,
      fontWeight: 600,
    },
    behind: { borderColor: palette.themePrimary, color: palette.themePrimary },
    ahead: { color: semanticColors.bodySubtext },
    name: { ...name, color: semanticColors.bodySubtext },
    nameHere: { ...name, color: semanticColors.bodyText, fontWeight: 600 },
    // An element of its own: what lies within a container query cannot have pseudo-elements in this version of Fluent.
    line: {
      flex: '1 1 8px',
      minWidth: 8,
      height: 1,
      marginLeft: 4,
      backgroundColor: palette.neutralTertiaryAlt,
      selectors: { [narrow]: lineBetweenMarks },
    },
    unseen: hiddenContentStyle,
  });
});
