import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { AnswerCounts } from '../../components/marks/AnswerCounts';
import { MoreMenu, type MoreChoice } from '../../components/buttons/MoreMenu';
import { SessionTimes } from '../../components/marks/SessionTimes';
import type { SessionView } from '../../domain/leanCoffee';
import { EditableTitle } from '../../components/frame/EditableTitle';
import { useText } from './useText';

interface SessionHeaderProps {
  readonly session?: SessionView;
  /** As it is set; empty for the usual one. */
  readonly title: string;
  /** Present while the page is edited. */
  readonly onTitle?: (title: string) => void;
  readonly choices: readonly MoreChoice[];
}

/** What this is, when it is, and the way into the call. */
export const SessionHeader: React.FC<SessionHeaderProps> = ({ session, title, onTitle, choices }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <header>
      <div className={classes.top}>
        <EditableTitle title={title} {...(onTitle ? { onTitle } : {})} />
        {choices.length > 0 && <MoreMenu label={words.say('More')} choices={choices} />}
      </div>
      {session && (
        <div className={classes.line}>
          <SessionTimes session={session} />
          {session.joinUrl?.startsWith('https://') && (
            <Link
              className={classes.join}
              href={session.joinUrl}
              target="_blank"
              rel="noreferrer"
              data-interception="off"
            >
              {words.say('JoinInTeams')}
            </Link>
          )}
          {session.answers && session.phase !== 'closed' && (
            <span className={classes.counts}>
              <AnswerCounts answers={session.answers} />
            </span>
          )}
        </div>
      )}
    </header>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: 8 },
    line: {
      ...fonts.medium,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 16,
      lineHeight: '20px',
      color: semanticColors.bodyText,
    },
    join: { padding: '6px 0', selectors: { '@media (pointer: coarse)': { padding: '12px 0' } } },
    counts: { color: semanticColors.bodySubtext },
  }),
);
