import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { DirectoryApi, NotificationsApi } from '../../../clients';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { EditableTitle } from '../../../components/frame/EditableTitle';
import { Obstacle } from '../../../components/frame/Obstacle';
import { TroubleBar } from '../../../components/frame/TroubleBar';
import { Waiting } from '../../../components/frame/Waiting';
import { SpokenNews, useNews } from '../../../components/news';
import { useFocusKept } from '../../../components/useFocusKept';
import { useMinute } from '../../../components/useMinute';
import { Home } from '../home/Home';
import { CommunityScreen, NotificationsScreen } from '../parts';
import { DeskProvider } from '../state/desk';
import { useDeskOf } from '../state/useDeskOf';
import { useDirectory } from '../state/useDirectory';
import { usePlaces } from '../state/usePlaces';
import { useText } from '../useText';
import { getScreenClasses } from './screenClasses';

interface ScreenBodyProps {
  readonly api: DirectoryApi;
  readonly notifications: NotificationsApi;
  readonly title: string;
  readonly isEditing: boolean;
  readonly onTitle?: (title: string) => void;
  readonly linked?: string;
}

/** Rows of a name, a purpose and some facts. */
const shape = ['40%', '75%', '55%', '35%', '70%', '50%'];

/** All communities, one of them, or why there is nothing to show. */
export const ScreenBody: React.FC<ScreenBodyProps> = (props) => {
  const { api, notifications, title, isEditing, onTitle, linked } = props;
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [news, tell] = useNews();
  const reach = useDirectory(api);
  const { view, failure, closed, waiting, tryAgain } = reach;
  const places = usePlaces(root);
  const desk = useDeskOf(api, reach, tell);
  const { place } = places;
  const openedId = place.kind === 'community' ? place.communityId : undefined;
  const opened = view?.communities.find(({ id }) => id === openedId);
  const isHearing = place.kind === 'notifications';
  useFocusKept(
    root,
    heading,
    [place.kind, opened?.id, view !== undefined, failure?.kind, closed?.code, places.wish].join(),
  );
  useMinute();

  const withoutView = (): JSX.Element =>
    failure || closed ? (
      <Obstacle
        words={words}
        {...(failure ? { trouble: failure.kind } : {})}
        {...(closed ? { closed } : {})}
        isEditing={isEditing}
        onTryAgain={tryAgain}
        titleRef={heading}
      />
    ) : (
      <Waiting label={words.say('Loading')} lines={shape} long={words.say('LongWait')} />
    );

  return (
    <DeskProvider value={desk}>
      <div ref={root}>
        <div className={classes.top}>
          <EditableTitle title={title} {...(onTitle ? { onTitle } : {})} />
          <MoreMenu
            label={words.say('More')}
            choices={[{ key: 'notifications', text: words.say('MyNotifications'), onClick: places.openNotifications }]}
          />
        </div>
        {view && failure && (
          <div className={classes.bars}>
            <TroubleBar words={words} trouble={failure.kind} kept={waiting.length} onTryAgain={tryAgain} />
          </div>
        )}
        {isHearing && <NotificationsScreen api={notifications} onBack={places.goBack} titleRef={heading} />}
        {!view && !isHearing && withoutView()}
        {opened && <CommunityScreen key={opened.id} card={opened} onBack={places.goBack} titleRef={heading} />}
        {view && !opened && !isHearing && (
          <Home
            view={view}
            wish={places.wish}
            onWish={places.setWish}
            kept={places.kept}
            onTouch={places.keep}
            onOpen={places.open}
            {...(linked ? { linked } : {})}
            headingRef={heading}
          />
        )}
        <SpokenNews news={news} />
      </div>
    </DeskProvider>
  );
};
