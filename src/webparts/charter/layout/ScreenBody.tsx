import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { CharterApi, Communities } from '../../../clients';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { Obstacle } from '../../../components/frame/Obstacle';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { TroubleBar } from '../../../components/frame/TroubleBar';
import { SpokenNews, useNews } from '../../../components/news';
import { useFocusKept } from '../../../components/useFocusKept';
import { useMinute } from '../../../components/useMinute';
import { ChooseCommunity } from '../parts';
import type { Place } from '../state/desk';
import { useCharter } from '../state/useCharter';
import { useText } from '../useText';
import { LoadingCharter } from './LoadingCharter';
import { unprinted } from './printing';
import { Room } from './Room';

interface ScreenBodyProps {
  readonly api: CharterApi;
  readonly isEditing: boolean;
  readonly communities?: Communities;
  readonly onAnotherCommunity?: () => void;
}

/** The charter, one of the screens behind it, or why there is nothing to show. */
export const ScreenBody: React.FC<ScreenBodyProps> = (props) => {
  const { api, isEditing, communities, onAnotherCommunity } = props;
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [place, goTo] = React.useState<Place>({ kind: 'home' });
  const [news, tell] = useNews();
  const { view, failure, closed, waiting, refusal, carryOut, take, tryAgain } = useCharter(api);
  useFocusKept(root, heading, [place.kind, view?.version, view?.you.isAsked, failure?.kind, closed?.code].join());
  useMinute();

  const withoutView = (): JSX.Element => {
    const meanwhile = <LoadingCharter />;
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
    <div ref={root}>
      <div className={classes.top}>
        <h2 className={classes.title}>{words.say('Title')}</h2>
        {communities?.inUse() && onAnotherCommunity && (
          <div className={unprinted}>
            <MoreMenu
              label={words.say('More')}
              choices={[{ key: 'community', text: words.say('AnotherCommunity'), onClick: onAnotherCommunity }]}
            />
          </div>
        )}
      </div>
      {view && failure && (
        <div className={`${classes.bars} ${unprinted}`}>
          <TroubleBar words={words} trouble={failure.kind} kept={waiting.length} onTryAgain={tryAgain} />
        </div>
      )}
      {view ? (
        <Room
          {...{ api, view, place, goTo, carryOut, take, tell }}
          {...(refusal ? { refusal } : {})}
          headingRef={heading}
        />
      ) : (
        withoutView()
      )}
      <SpokenNews news={news} />
    </div>
  );
};
