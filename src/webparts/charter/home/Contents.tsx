import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Clause } from '../../../domain/charter';
import { unprinted } from '../layout/printing';
import { useText } from '../useText';
import { sectionHeading, sectionsOf } from './sectionsOf';

/** So many clauses are seen at once. */
const short = 6;

/** The way to each section of a charter that is longer than a screen. */
export const Contents: React.FC<{ readonly clauses: readonly Clause[] }> = ({ clauses }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLElement>(null);
  const found = sectionsOf(clauses);
  if (clauses.length <= short || found.length < 3) return null;
  const jump = (section: string): void => {
    // Headings of other charters on the page have the same names.
    const heading = root.current?.parentElement?.querySelector<HTMLElement>(sectionHeading(section));
    heading?.focus();
    heading?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <nav ref={root} className={`${outer} ${unprinted}`} aria-label={words.say('ContentsLabel')}>
      <ul className={`${classes.list} ${row}`}>
        {found.map(({ section }) => (
          <li key={section}>
            <LinkButton text={words.say(`Section_${section}` as const)} onClick={() => jump(section)} />
          </li>
        ))}
      </ul>
    </nav>
  );
};

const outer = mergeStyles({ marginTop: 16 });
const row = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px' });
