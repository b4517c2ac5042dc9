import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { SessionTimes } from '../../../components/marks/SessionTimes';
import type { InvitationPreviewView } from '../../../domain/invitations';
import { useText } from '../useText';
import { Mail } from './Mail';

/** The invitation in the shape of a letter. */
export const InvitationLetter: React.FC<{ readonly preview: InvitationPreviewView }> = ({ preview }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const { from, subject, body, session, joinUrl } = preview;
  const line = (label: string, value: React.ReactNode): JSX.Element => (
    <>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{value}</dd>
    </>
  );
  return (
    <section className={classes.letter} aria-label={words.say('LetterLabel')}>
      <dl className={classes.head}>
        {line(words.say('FromLabel'), from)}
        {line(words.say('LetterSubject'), <strong>{subject}</strong>)}
        {session && line(words.say('WhenLabel'), <SessionTimes session={session} />)}
      </dl>
      <div className={classes.body} dir="auto">
        <Mail html={body} />
      </div>
      {!joinUrl && <p className={classes.link}>{words.say('LinkAppears')}</p>}
    </section>
  );
};

const getClasses = memoizeFunction(({ effects, fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    letter: {
      ...fonts.medium,
      lineHeight: '20px',
      boxSizing: 'border-box',
      maxWidth: 720,
      margin: '16px 0',
      border: `1px solid ${semanticColors.bodyDivider}`,
      borderRadius: effects.roundedCorner4,
      color: semanticColors.bodyText,
    },
    head: {
      display: 'grid',
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      columnGap: 16,
      rowGap: 4,
      margin: 0,
      padding: 16,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    },
    label: { color: semanticColors.bodySubtext },
    value: { margin: 0, overflowWrap: 'anywhere' },
    link: {
      margin: 16,
      padding: '8px 16px',
      border: `1px dashed ${semanticColors.bodyDivider}`,
      borderRadius: effects.roundedCorner4,
      color: semanticColors.bodySubtext,
    },
    body: {
      padding: '0 16px',
      overflowWrap: 'anywhere',
      // Said in full: a page has measures of its own for what a mail is made of.
      selectors: {
        '& p': { margin: '16px 0' },
        '& ul, & ol': { margin: '16px 0', paddingLeft: 24 },
        '& ul': { listStyle: 'disc' },
        '& hr': { border: 'none', borderTop: `1px solid ${semanticColors.bodyDivider}` },
      },
    },
  }),
);
