import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Named } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { Names } from './Names';

interface HeldNamesProps {
  readonly remove: readonly Named[];
  /** How many there are, where not all of them are named. */
  readonly removals?: number;
  readonly add: readonly Named[];
  readonly additions?: number;
  /** The level of the headings. */
  readonly as: 'h4' | 'p';
}

/** Whom a run would take off and whom it would bring in. */
export const HeldNames: React.FC<HeldNamesProps> = ({ remove, add, as: Heading, ...counts }) => {
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const [className, screen] = [getClass(theme), getScreenClasses(theme)];
  const { removals = remove.length, additions = add.length } = counts;
  const [leave, come] = [words.count('WouldLeave', removals), words.count('WouldCome', additions)];
  return (
    <>
      {removals > 0 && (
        <>
          <Heading className={className}>{leave}</Heading>
          <Names label={leave} people={remove} count={removals} />
        </>
      )}
      {additions > 0 && (
        <>
          <Heading className={className}>{come}</Heading>
          <Names label={come} people={add} count={additions} />
        </>
      )}
      {removals + additions > 0 && view.isGuest && <p className={screen.quiet}>{words.say('NamesNotForGuests')}</p>}
    </>
  );
};

const getClass = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyles({ ...fonts.medium, fontWeight: 600, margin: '16px 0 0', color: semanticColors.bodyText }),
);
