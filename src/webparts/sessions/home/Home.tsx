import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Placeholder } from '../../../components/frame/Placeholder';
import type { PlanView, UpcomingSessionView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { SessionsView } from '../state/sessionsInStep';
import { useText } from '../useText';
import { HowWeMeet } from './HowWeMeet';
import { InvitationNotice } from './InvitationNotice';
import { SessionList } from './SessionList';
import { Year } from './Year';

interface HomeProps {
  readonly view: SessionsView;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** What is next, how the community meets, and whether its hour was kept. */
export const Home: React.FC<HomeProps> = ({ view: { upcoming, plan }, headingRef }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const mayChange = plan?.mayChange ?? false;
  const isEmpty = upcoming.sessions.length === 0;
  const isUnseen = mayChange && !plan?.stopped && isFirstToBeSeen(plan, upcoming.sessions);
  const nothing = (): JSX.Element =>
    mayChange && !plan?.cadence ? (
      <Placeholder
        title={words.say('NothingTitle')}
        texts={[words.say('NothingLeadText')]}
        titleRef={headingRef}
        action={{ label: words.say('ChooseRhythm'), onClick: () => goTo({ kind: 'rhythm' }) }}
      />
    ) : (
      <Placeholder
        title={words.say('NothingTitle')}
        texts={[words.say(mayChange ? 'NothingYetText' : 'NothingText')]}
        titleRef={headingRef}
      />
    );
  return (
    <>
      {plan && <InvitationNotice plan={plan} isUnseen={isUnseen} />}
      <div className={classes.columns}>
        <div>
          {isEmpty ? nothing() : <SessionList upcoming={upcoming} mayChange={mayChange} headingRef={headingRef} />}
        </div>
        {plan && (
          <aside className={classes.aside} aria-label={words.say('HowWeMeet')}>
            <HowWeMeet plan={plan} isAskedAbove={isUnseen || (isEmpty && !plan.cadence)} />
          </aside>
        )}
      </div>
      <Year />
    </>
  );
};

/** Sessions are planned, and no lead has looked at the first invitation yet. */
function isFirstToBeSeen(plan: PlanView | undefined, sessions: readonly UpcomingSessionView[]): boolean {
  return plan?.invitations === 'toBeSeen' && sessions.some(({ cancelled }) => !cancelled);
}
