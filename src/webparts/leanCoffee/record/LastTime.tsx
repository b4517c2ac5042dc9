import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { startWithCapital } from '../../../components/words';
import type { BoardView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import { PastSessions, RecordDialog } from '../parts';
import type { Change } from '../sync/Change';
import { useText } from '../useText';
import { WorthQuestion } from '../wrapUp/WorthQuestion';

interface LastTimeProps {
  readonly board: BoardView;
  readonly change: (change: Change) => void;
}

/** What came of the session before, in one sentence, with the way to all of it. Nothing when there was none. */
export const LastTime: React.FC<LastTimeProps> = ({ board, change }) => {
  const { words, dates } = useText();
  const classes = getListClasses(useTheme());
  const [shown, setShown] = React.useState<'record' | 'past'>();
  const [hasAnswered, setAnswered] = React.useState(false);
  const { lastTime, openActions } = board;
  if (!lastTime) return null;
  const { sessionId, startsAt, timeZone, discussed, actions, youWereThere, recordUrl, feedback } = lastTime;
  const open = openActions.filter((action) => action.sessionId === sessionId).length;
  const came = [words.count('TopicsDiscussed', discussed), words.count('ActionsMade', actions)];
  const close = (): void => setShown(undefined);
  return (
    <section className={classes.root}>
      <h3 className={classes.heading}>{words.say('LastTime')}</h3>
      <p className={classes.note}>
        {startWithCapital(dates.nearDay(startsAt, timeZone), words.strings.Language)}: {came.join(', ')}
        {actions > 0 && `, ${words.count('OfThemOpen', open)}`}
      </p>
      <div className={classes.buttons}>
        <RowButton label={words.say(youWereThere ? 'SeeRecord' : 'WhatYouMissed')} onClick={() => setShown('record')} />
        <RowButton label={words.say('EarlierSessions')} onClick={() => setShown('past')} />
      </div>
      {feedback && youWereThere && (!feedback.worth || hasAnswered) && (
        <div className={classes.root}>
          <WorthQuestion
            {...(feedback.worth ? { worth: feedback.worth } : {})}
            onAnswer={(worth) => {
              setAnswered(true);
              change({ kind: 'feedback', session: sessionId, worth });
            }}
          />
        </div>
      )}
      {shown === 'record' && (
        <RecordDialog
          sessionId={sessionId}
          title={words.say('RecordOf', { day: dates.fullDay(startsAt, timeZone) })}
          {...(recordUrl ? { url: recordUrl } : {})}
          onClose={close}
        />
      )}
      {shown === 'past' && <PastSessions onClose={close} />}
    </section>
  );
};
