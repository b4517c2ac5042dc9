import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { sectionsOf, type Clause } from '../../../domain/charter';
import { unprinted } from '../layout/printing';
import { useText } from '../useText';
import { sectionHeading } from './sectionHeading';

/** So many clauses are seen at once, and so many sections are found without help. */
const short = { clauses: 6, sections: 4 };

/** The way to each section of a charter that is longer than a screen. */
export const Contents: React.FC<{ readonly clauses: readonly Clause[] }> = ({ clauses }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLElement>(null);
  const found = sectionsOf(clauses);
  if (clauses.length <= short.clauses || found.length <= short.sections) return null;
  const jump = (section: string): void => {
    // Headings of other charters on the page have the same names.
    const heading = root.current?.parentElement?.querySelector<HTMLElement>(sectionHeading(section));
    heading?.focus();
    heading?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <nav ref={root} className={`${outer} ${unprinted}`} aria-label={words.say('ContentsLabel')}>
      <span className={classes.quiet} aria-hidden="true">
        {words.say('OnThisPage')}
      </span>
      <ul className={row}>
        {found.map(({ section }) => (
          <li key={section}>
            <LinkButton text={words.say(`Section_${section}` as const)} onClick={() => jump(section)} />
          </li>
        ))}
      </ul>
    </nav>
  );
};

const inRow = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '24px' } as const;
const outer = mergeStyles(inRow, { marginTop: 16 });
const row = mergeStyles(inRow, { listStyle: 'none', margin: 0, padding: 0 });
