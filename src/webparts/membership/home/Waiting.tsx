import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../components/frame/Notice';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { WaitingRun } from './WaitingRun';

/** The run that waits, if one does. One that waits no more, and that the reader has not answered here, is told what became of. */
export const Waiting: React.FC = () => {
  const { words } = useText();
  const { api, view, tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { waiting } = view;
  const [gone, setGone] = React.useState<string>();
  const last = React.useRef(waiting?.id);
  const answered = React.useRef<string>();
  const now = waiting?.id;

  React.useEffect(() => {
    const before = last.current;
    if (before === now) return;
    last.current = now;
    setGone(undefined);
    if (before === undefined || before === answered.current) return;
    void api.readRun(before).then((answer) => {
      if (answer.kind !== 'fresh' || last.current !== now) return;
      const { state, answeredBy } = answer.view;
      const text = answeredBy
        ? words.say(state === 'dropped' ? 'AnsweredKept' : 'AnsweredGoOn', { name: answeredBy.name })
        : words.say('CameToNothing');
      setGone(text);
      tell(text);
    });
  }, [now, api, tell, words]);

  return (
    <>
      {gone !== undefined && (
        <div className={classes.bars}>
          <Notice text={gone} />
        </div>
      )}
      {waiting?.held && (
        <WaitingRun run={waiting} held={waiting.held} onAnswered={() => (answered.current = waiting.id)} />
      )}
    </>
  );
};
