import * as React from 'react';
import { BackTo } from '../../../components/frame/BackTo';
import { useDesk, type Place } from '../state/desk';
import { Home } from '../home/Home';
import { HourScreen, InvitationScreen, NotificationsScreen, RhythmScreen, SeriesScreen } from '../parts';
import type { SessionsView } from '../state/sessionsInStep';
import { useText } from '../useText';

interface RoomProps {
  readonly place: Place;
  readonly view: SessionsView;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** The screen that the reader is on. Those behind the first lie in files of their own. */
export const Room: React.FC<RoomProps> = ({ place, view, headingRef }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const { plan } = view;
  const home = React.useRef<HTMLDivElement>(null);
  const cameFrom = React.useRef<string>();
  React.useEffect(() => {
    // Who comes back finds the focus where they left: at the way in, or at the first heading.
    if (place.kind === 'home' && cameFrom.current) home.current?.querySelector<HTMLElement>('h3')?.focus();
    cameFrom.current = place.kind === 'home' ? undefined : place.kind;
  }, [place.kind]);

  const back = (): void => goTo({ kind: 'home' });
  const behind = (title: string, screen: JSX.Element): JSX.Element => (
    <BackTo key={place.kind} title={title} back={words.say('BackToSessions')} titleRef={headingRef} onBack={back}>
      {screen}
    </BackTo>
  );
  if (place.kind === 'notifications') return behind(words.say('MyNotifications'), <NotificationsScreen />);
  if (plan?.mayChange) {
    switch (place.kind) {
      case 'rhythm':
        return behind(
          words.say('RhythmTitle'),
          <RhythmScreen plan={plan} {...(place.found ? { found: place.found } : {})} />,
        );
      case 'invitation':
        return behind(words.say('InvitationTitle'), <InvitationScreen plan={plan} />);
      case 'hour':
        return behind(words.say('HourTitle'), <HourScreen plan={plan} />);
      case 'series':
        return behind(words.say('SeriesTitle'), <SeriesScreen plan={plan} />);
      case 'home':
    }
  }
  return (
    <div ref={home}>
      <Home view={view} headingRef={headingRef} />
    </div>
  );
};
