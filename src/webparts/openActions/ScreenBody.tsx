import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { OpenActionsApi } from '../../clients';
import { SpokenNews, useNews } from '../../components/news';
import { Notice } from '../../components/frame/Notice';
import { Obstacle } from '../../components/frame/Obstacle';
import { TroubleBar } from '../../components/frame/TroubleBar';
import { useFocusKept } from '../../components/useFocusKept';
import { useMinute } from '../../components/useMinute';
import { Waiting } from '../../components/frame/Waiting';
import { useTextOf, whyRefused } from '../../components/words';
import type { ActionView } from '../../domain/leanCoffee';
import { ActionList } from './ActionList';
import { getClasses } from './screenClasses';
import { useActions } from './useActions';

const shape = ['70%', '55%', '80%'];

/** The open actions, or why there are none to show. */
export const ScreenBody: React.FC<{ readonly api: OpenActionsApi; readonly isEditing: boolean }> = (props) => {
  const { words } = useTextOf<OpenActionsStrings>();
  const classes = getClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const reach = useActions(props.api);
  const [news, tell] = useNews();
  const { view, actions, failure, closed, refusal, waiting, end } = reach;
  useFocusKept(root, heading, [actions.length > 0, failure?.kind, closed?.code].join());
  useMinute();

  const onEnd = React.useCallback(
    (action: ActionView, state: 'open' | 'done') => {
      end(action, state);
      tell(words.say(state === 'done' ? 'EndedNews' : 'ReopenedNews', { text: action.text }));
    },
    [end, tell, words],
  );
  const reason =
    refusal &&
    words.say('EndRefused', { text: refusal.change.action.text, detail: whyRefused(refusal.problem, words) });
  React.useEffect(() => {
    if (reason) tell(reason);
  }, [refusal, reason, tell]);
  const lostPlace = refusal && !actions.some(({ id }) => id === refusal.change.action.id);

  const withoutView = (): JSX.Element =>
    failure || closed ? (
      <Obstacle
        words={words}
        {...(failure ? { trouble: failure.kind } : {})}
        {...(closed ? { closed } : {})}
        isEditing={props.isEditing}
        onTryAgain={reach.tryAgain}
        titleRef={heading}
      />
    ) : (
      <Waiting label={words.say('Loading')} lines={shape} />
    );

  return (
    <div ref={root}>
      <h2 className={classes.title}>{words.say('Title')}</h2>
      {view && <p className={classes.community}>{view.community.name}</p>}
      <div className={classes.bars}>
        {view && failure && (
          <TroubleBar words={words} trouble={failure.kind} kept={waiting.length} onTryAgain={reach.tryAgain} />
        )}
        {lostPlace && reason && <Notice text={reason} />}
      </div>
      {view ? <ActionList reach={reach} onEnd={onEnd} headingRef={heading} /> : withoutView()}
      <SpokenNews news={news} />
    </div>
  );
};
