import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { useAsked } from '../../../components/useAsked';
import type { InvitationPreviewView } from '../../../domain/invitations';
import type { PlanView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { getFormClasses } from '../../../components/forms/formClasses';
import { NotYet } from '../layout/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { StoppedBar } from '../layout/StoppedBar';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';
import { InvitationLetter } from './InvitationLetter';

/** The invitation as it is mailed, to whom, and the word that lets it go out for the first time. */
export const InvitationScreen: React.FC<{ readonly plan: PlanView }> = ({ plan }) => {
  const { words } = useText();
  const { api, take, tell, goTo } = useDesk();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const asked = useAsked(React.useCallback(() => api.readInvitation(), [api]));
  const { run, problem, underWay } = useDeed();
  const { view } = asked;
  if (!view) return <NotYet asked={asked} />;

  const isFirst = plan.invitations === 'toBeSeen';
  const release = (): void =>
    run(
      () => api.release(),
      (released) => {
        take({ plan: released });
        take({});
        tell(words.say('ReleasedNews'));
        goTo({ kind: 'home' });
      },
    );
  return (
    <>
      {plan.stopped && <StoppedBar stopped={plan.stopped} />}
      <p className={screen.text}>{words.say(isFirst ? 'InvitationFirst' : 'InvitationLater')}</p>
      <InvitationLetter preview={view} />
      <Reach preview={view} />
      {isFirst && (
        <div className={screen.buttons}>
          <PrimaryButton
            className={form.button}
            text={underWay ? words.say('Sending') : words.count('SendInvitations', view.people)}
            disabled={underWay || view.people === 0}
            onClick={release}
          />
        </div>
      )}
      <p className={screen.problem} role="alert">
        {problem}
      </p>
    </>
  );
};

/** How many get it, for how many sessions, and who does not. */
const Reach: React.FC<{ readonly preview: InvitationPreviewView }> = ({ preview }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const { people, sessions, withoutMailbox, muted } = preview;
  const sentences = [
    words.count('PeopleGetIt', people),
    ...(sessions > 0 ? [words.count('ForSessions', sessions)] : []),
    ...(withoutMailbox > 0 ? [words.count('WithoutMailbox', withoutMailbox)] : []),
    muted === undefined ? words.say('MutedGetNone') : words.count('HaveMuted', muted),
  ];
  return <p className={screen.text}>{sentences.join(' ')}</p>;
};
