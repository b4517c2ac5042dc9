import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Communities, MembershipApi } from '../../../clients';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { Obstacle } from '../../../components/frame/Obstacle';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { TroubleBar } from '../../../components/frame/TroubleBar';
import { Waiting } from '../../../components/frame/Waiting';
import { usePlace } from '../../../components/frame/usePlace';
import { SpokenNews, useNews } from '../../../components/news';
import { useFocusKept } from '../../../components/useFocusKept';
import { useMinute } from '../../../components/useMinute';
import { ChooseCommunity } from '../parts';
import type { Place } from '../state/desk';
import { useMembership } from '../state/useMembership';
import { useText } from '../useText';
import { ForLeads } from './ForLeads';
import { Room } from './Room';

interface ScreenBodyProps {
  readonly api: MembershipApi;
  readonly reader?: string;
  readonly isEditing: boolean;
  readonly communities?: Communities;
  readonly onAnotherCommunity?: () => void;
}

const shape = ['60%', '40%', '55%', '45%'];

/** How membership stands, one of the screens behind it, or why there is nothing to show. */
export const ScreenBody: React.FC<ScreenBodyProps> = (props) => {
  const { api, reader, isEditing, communities, onAnotherCommunity } = props;
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [place, goTo] = usePlace<Place>({ kind: 'home' });
  const [news, tell] = useNews();
  const { view, failure, closed, take, tryAgain } = useMembership(api);
  useFocusKept(root, heading, [place.kind, view !== undefined, view?.waiting?.id, failure?.kind, closed?.code].join());
  useMinute();

  const withoutView = (): JSX.Element => {
    const meanwhile = <Waiting label={words.say('Loading')} lines={shape} long={words.say('LongWait')} />;
    if (failure?.kind === 'noCommunity' && communities) {
      return <ChooseCommunity communities={communities} meanwhile={meanwhile} onChosen={tryAgain} titleRef={heading} />;
    }
    if (!failure && !closed) return meanwhile;
    if (closed?.code === 'onlyLeads') return <ForLeads api={api} titleRef={heading} />;
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
    <div ref={root}>
      <div className={classes.top}>
        <h2 className={classes.title}>{words.say('Title')}</h2>
        {communities?.inUse() && onAnotherCommunity && (
          <MoreMenu
            label={words.say('More')}
            choices={[{ key: 'community', text: words.say('AnotherCommunity'), onClick: onAnotherCommunity }]}
          />
        )}
      </div>
      {view && failure && (
        <div className={classes.bars}>
          <TroubleBar words={words} trouble={failure.kind} kept={0} onTryAgain={tryAgain} />
        </div>
      )}
      {view ? (
        <Room {...{ api, view, place, goTo, take, tell }} {...(reader ? { reader } : {})} headingRef={heading} />
      ) : (
        withoutView()
      )}
      <SpokenNews news={news} />
    </div>
  );
};
