import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Section } from '../../../domain/charter';
import { useText } from '../useText';
import { getTextClasses } from './textClasses';

/** A section with its clauses: a vision stands out, values stand in a row, others one below the other. */
export const SectionText: React.FC<{ readonly section: Section }> = ({ section, children }) => {
  const { words } = useText();
  const classes = getTextClasses(useTheme());
  const list = section === 'vision' ? classes.vision : section === 'values' ? classes.values : classes.clauses;
  return (
    <section className={classes.section}>
      <h4 className={classes.sectionTitle} data-section={section} tabIndex={-1}>
        {words.say(`Section_${section}` as const)}
      </h4>
      <ul className={list}>{children}</ul>
    </section>
  );
};
