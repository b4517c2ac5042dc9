import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Communities, NotificationsApi, SessionsApi } from '../../../clients';
import { MoreMenu, type MoreChoice } from '../../../components/buttons/MoreMenu';
import { SpokenNews, useNews } from '../../../components/news';
import { Obstacle } from '../../../components/frame/Obstacle';
import { TroubleBar } from '../../../components/frame/TroubleBar';
import { useFocusKept } from '../../../components/useFocusKept';
import { useMinute } from '../../../components/useMinute';
import { Waiting } from '../../../components/frame/Waiting';
import { DeskProvider, type Desk, type Place } from '../state/desk';
import { ChooseCommunity } from '../parts';
import { Room } from './Room';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useSessions } from '../state/useSessions';
import { useText } from '../useText';

interface ScreenBodyProps {
  readonly api: SessionsApi;
  readonly notifications: NotificationsApi;
  readonly isEditing: boolean;
  readonly communities?: Communities;
  readonly onAnotherCommunity?: () => void;
}

const shape = ['60%', '40%', '55%', '45%'];

/** The sessions, one of the screens behind them, or why there is nothing to show. */
export const ScreenBody: React.FC<ScreenBodyProps> = (props) => {
  const { api, notifications, isEditing, communities, onAnotherCommunity } = props;
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [place, goTo] = React.useState<Place>({ kind: 'home' });
  const [news, tell] = useNews();
  const { view, failure, closed, take, tryAgain } = useSessions(api);
  useFocusKept(root, heading, [place.kind, view !== undefined, failure?.kind, closed?.code].join());
  useMinute();
  const plan = view?.plan;
  const desk = React.useMemo<Desk>(
    () => ({ api, notifications, take, tell, goTo, ...(plan ? { plan } : {}) }),
    [api, notifications, take, tell, goTo, plan],
  );

  const choices: MoreChoice[] = [
    { key: 'notifications', text: words.say('MyNotifications'), onClick: () => goTo({ kind: 'notifications' }) },
  ];
  if (communities?.inUse() && onAnotherCommunity) {
    choices.push({ key: 'community', text: words.say('AnotherCommunity'), onClick: onAnotherCommunity });
  }
  const withoutView = (): JSX.Element => {
    const meanwhile = <Waiting label={words.say('Loading')} lines={shape} />;
    if (failure?.kind === 'noCommunity' && communities) {
      return <ChooseCommunity communities={communities} meanwhile={meanwhile} onChosen={tryAgain} titleRef={heading} />;
    }
    if (!failure && !closed) return meanwhile;
    return (
      <Obstacle
        words={words}
        {...(failure ? { trouble: failure.kind } : {})}
        {...(closed ? { closed } : {})}
        isEditing={isEditing}
        onTryAgain={tryAgain}
        titleRef={heading}
      />
    );
  };

  return (
    <DeskProvider value={desk}>
      <div ref={root}>
        <div className={classes.top}>
          <h2 className={classes.title}>{words.say('Title')}</h2>
          <MoreMenu label={words.say('More')} choices={choices} />
        </div>
        {view && failure && (
          <div className={classes.bars}>
            <TroubleBar words={words} trouble={failure.kind} kept={0} onTryAgain={tryAgain} />
          </div>
        )}
        {view ? <Room place={place} view={view} headingRef={heading} /> : withoutView()}
        <SpokenNews news={news} />
      </div>
    </DeskProvider>
  );
};
