import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { ManagerApi } from '../../../clients';
import { EditableTitle } from '../../../components/frame/EditableTitle';
import { Obstacle } from '../../../components/frame/Obstacle';
import { Placeholder } from '../../../components/frame/Placeholder';
import { TroubleBar } from '../../../components/frame/TroubleBar';
import { Waiting } from '../../../components/frame/Waiting';
import { SpokenNews, useNews } from '../../../components/news';
import { useFocusKept } from '../../../components/useFocusKept';
import { useMinute } from '../../../components/useMinute';
import { DeskProvider } from '../state/desk';
import { useManager } from '../state/useManager';
import { usePlaces } from '../state/usePlaces';
import { useText } from '../useText';
import { getManagerClasses } from './managerClasses';
import { Room } from './Room';
import { getScreenClasses } from '../../../components/frame/screenClasses';

interface ScreenBodyProps {
  readonly api: ManagerApi;
  readonly title: string;
  readonly isEditing: boolean;
  readonly onTitle?: (title: string) => void;
}

/** Rows of a name and some facts. */
const shape = ['35%', '60%', '45%', '30%', '65%', '50%'];

/** All communities, what is done about one of them, or why there is nothing to show. */
export const ScreenBody: React.FC<ScreenBodyProps> = ({ api, title, isEditing, onTitle }) => {
  const { words } = useText();
  const theme = useTheme();
  const [classes, own] = [getScreenClasses(theme), getManagerClasses(theme)];
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [news, tell] = useNews();
  const { view, failure, closed, tryAgain, lookAfresh } = useManager(api);
  const { place, done, goTo, finish } = usePlaces(tell);
  useFocusKept(root, heading, [place.kind, done, view !== undefined, failure?.kind, closed?.code].join());
  useMinute();
  const desk = React.useMemo(() => ({ api, lookAfresh, goTo, finish, tell }), [api, lookAfresh, goTo, finish, tell]);

  const withoutView = (): JSX.Element => {
    if (closed?.code === 'onlyManagers') {
      return (
        <Placeholder
          title={words.say('OnlyManagersTitle')}
          texts={[words.say('OnlyManagersText'), words.say('OnlyManagersWay')]}
          titleRef={heading}
          action={{ label: words.say('TryAgain'), onClick: tryAgain }}
        />
      );
    }
    return failure || closed ? (
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
  };

  return (
    <DeskProvider value={desk}>
      <div ref={root}>
        <div className={classes.top}>
          <EditableTitle title={title} {...(onTitle ? { onTitle } : {})} />
        </div>
        {view && failure && (
          <div className={own.bars}>
            <TroubleBar words={words} trouble={failure.kind} kept={0} onTryAgain={tryAgain} />
          </div>
        )}
        {view ? <Room view={view} place={place} headingRef={heading} {...(done ? { done } : {})} /> : withoutView()}
        <SpokenNews news={news} />
      </div>
    </DeskProvider>
  );
};
