import * as React from 'react';
import type { CharterApi } from '../../../clients';
import { BackTo } from '../../../components/frame/BackTo';
import type { CharterView } from '../../../domain/charter';
import { Home } from '../home/Home';
import { panes } from '../panes';
import { CompareScreen, VersionScreen, VersionsScreen } from '../parts';
import { DeskProvider, type Desk, type Place, type PlaceOfChange } from '../state/desk';
import type { CharterInReach } from '../state/useCharter';
import { useText } from '../useText';

interface RoomProps extends Pick<CharterInReach, 'carryOut' | 'take' | 'refusal'> {
  readonly api: CharterApi;
  readonly view: CharterView;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly tell: (text: string) => void;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** The screen that the reader is on. Those behind the first lie in files of their own. */
export const Room: React.FC<RoomProps> = (props) => {
  const { api, view, place, goTo, carryOut, take, refusal, tell, headingRef } = props;
  const { words } = useText();
  const home = React.useRef<HTMLDivElement>(null);
  const cameFrom = React.useRef<string>();
  React.useEffect(() => {
    // Who comes back finds the focus at the first heading.
    if (place.kind === 'home' && cameFrom.current) home.current?.querySelector<HTMLElement>('h3')?.focus();
    cameFrom.current = place.kind === 'home' ? undefined : place.kind;
  }, [place.kind]);
  const desk = React.useMemo<Desk>(
    () => ({ api, view, carryOut, take, tell, goTo, ...(refusal ? { refusal } : {}) }),
    [api, view, carryOut, take, tell, goTo, refusal],
  );

  const behind = (
    title: string,
    screen: JSX.Element,
    backTo: 'home' | 'versions' = 'home',
    titleIsLabel = false,
  ): JSX.Element => (
    <BackTo
      key={place.kind}
      title={title}
      back={words.say(`BackTo_${view.version === 0 ? 'nothing' : backTo}` as const)}
      titleRef={headingRef}
      titleIsLabel={titleIsLabel}
      onBack={() => goTo({ kind: backTo })}
    >
      {screen}
    </BackTo>
  );
  const screen = (): JSX.Element => {
    switch (place.kind) {
      case 'home':
        return (
          <div ref={home}>
            <Home panes={panes} headingRef={headingRef} />
          </div>
        );
      case 'versions':
        return behind(words.say('VersionsTitle'), <VersionsScreen />);
      case 'version':
        return behind(
          words.say('VersionNumber', { number: place.number }),
          <VersionScreen number={place.number} />,
          'versions',
        );
      case 'compare':
        return behind(words.say('CompareTitle', place), <CompareScreen from={place.from} to={place.to} />, 'versions');
      default: {
        const found = screenOf(place);
        if (!found) return <div ref={home} />;
        return behind(found.title(words, place), <found.Screen place={place} />, 'home', found.titleIsLabel);
      }
    }
  };
  return <DeskProvider value={desk}>{screen()}</DeskProvider>;
};

interface AnyScreen {
  title(words: ReturnType<typeof useText>['words'], place: PlaceOfChange): string;
  readonly titleIsLabel?: true;
  readonly Screen: React.ComponentType<{ readonly place: PlaceOfChange }>;
}

/** Each screen is asked only with places of its own kind. */
function screenOf(place: PlaceOfChange): AnyScreen | undefined {
  return panes.screens[place.kind] as AnyScreen | undefined;
}
