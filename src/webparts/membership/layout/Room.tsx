import * as React from 'react';
import type { MembershipApi } from '../../../clients';
import { BackTo } from '../../../components/frame/BackTo';
import type { MembershipView } from '../../../domain/membership';
import { Home } from '../home/Home';
import {
  CouldJoinScreen,
  HandoverScreen,
  HistoryScreen,
  InviteScreen,
  PeopleScreen,
  RulesScreen,
  RuleScreen,
  RunsScreen,
} from '../parts';
import { DeskProvider, type Desk, type Place } from '../state/desk';
import type { MembershipInReach } from '../state/useMembership';
import { usePeople } from '../state/usePeople';
import { useText } from '../useText';

interface RoomProps {
  readonly api: MembershipApi;
  readonly view: MembershipView;
  readonly reader?: string;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly take: MembershipInReach['take'];
  readonly tell: (text: string) => void;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** The screen that a lead is on. Those behind the first lie in files of their own. */
export const Room: React.FC<RoomProps> = (props) => {
  const { api, view, reader, place, goTo, take, tell, headingRef } = props;
  const { words } = useText();
  const people = usePeople(
    api,
    React.useCallback((next: MembershipView) => take({ view: next }), [take]),
  );
  // What the people of this moment are in by, and how many there are, changes together.
  const [latest] = view.runs;
  const { lookNow } = people;
  const state = [view.size, view.rulesVersion, latest?.id, latest?.state].join();
  const seen = React.useRef(state);
  React.useEffect(() => {
    if (seen.current !== state) lookNow();
    seen.current = state;
  }, [state, lookNow]);
  const home = React.useRef<HTMLDivElement>(null);
  const cameFrom = React.useRef<string>();
  React.useEffect(() => {
    // Who comes back finds the focus at the first heading.
    if (place.kind === 'home' && cameFrom.current) home.current?.querySelector<HTMLElement>('h3')?.focus();
    cameFrom.current = place.kind === 'home' ? undefined : place.kind;
  }, [place.kind]);
  const desk = React.useMemo<Desk>(
    () => ({ api, view, people, take, tell, goTo, ...(reader ? { reader } : {}) }),
    [api, view, people, take, tell, goTo, reader],
  );

  const behind = (title: string, screen: JSX.Element, backTo: 'home' | 'rules' | 'people' = 'home'): JSX.Element => (
    <BackTo
      key={place.kind}
      title={title}
      back={words.say(`BackTo_${backTo}` as const)}
      titleRef={headingRef}
      onBack={() => goTo({ kind: backTo })}
    >
      {screen}
    </BackTo>
  );
  const screen = (): JSX.Element => {
    switch (place.kind) {
      case 'rules':
        return behind(words.say('RulesTitle'), <RulesScreen />);
      case 'rule': {
        const isKnown = view.rules.some(({ id }) => id === place.rule.id);
        return behind(
          words.say(isKnown ? 'ChangeRuleTitle' : 'NewRuleTitle'),
          <RuleScreen rule={place.rule} />,
          'rules',
        );
      }
      case 'people':
        return behind(words.say('PeopleTitle'), <PeopleScreen {...(place.show ? { show: place.show } : {})} />);
      case 'invite':
        return behind(words.say('InviteTitle'), <InviteScreen />, 'people');
      case 'couldJoin':
        return behind(words.say('CouldJoinTitle'), <CouldJoinScreen />);
      case 'runs':
        return behind(words.say('RunsTitle'), <RunsScreen />);
      case 'history':
        return behind(words.say('HistoryTitle'), <HistoryScreen />);
      case 'handover':
        return behind(words.say('Handover'), <HandoverScreen />);
      case 'home':
        return (
          <div ref={home}>
            <Home headingRef={headingRef} />
          </div>
        );
    }
  };
  return <DeskProvider value={desk}>{screen()}</DeskProvider>;
};
