import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { CouldJoinView } from '../../../domain/membership';
import { useText } from '../useText';

/** Why people said no, summed; or why that is not shown yet. */
export const Reasons: React.FC<{ readonly reasons?: NonNullable<CouldJoinView['reasons']> }> = ({ reasons }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getClasses(theme)];
  const most = Math.max(1, ...(reasons ?? []).map(({ count }) => count));
  return (
    <section className={screen.below}>
      <h3 className={screen.section}>{words.say('ReasonsTitle')}</h3>
      {!reasons && <p className={screen.text}>{words.say('ReasonsNotYet')}</p>}
      {reasons && (
        <ul className={screen.list}>
          {reasons
            .filter(({ count }) => count > 0)
            .map(({ reason, count }) => (
              <li key={reason} className={classes.reason}>
                <span>
                  {words.say(`No_${reason}` as const)}: {words.count('Times', count)}
                </span>
                <span className={classes.bar} style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    reason: { ...fonts.medium, lineHeight: '20px', marginTop: 8, color: semanticColors.bodyText },
    // Drawn by its border, so that it stays where colours are forced.
    bar: { display: 'block', boxSizing: 'border-box', marginTop: 4, borderTop: `6px solid ${palette.themePrimary}` },
  }),
);
