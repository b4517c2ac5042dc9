import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Actions } from '../actions/Actions';
import type { BoardProps } from '../BoardProps';
import { getDiscussionClasses } from '../discussing/discussionClasses';
import { getListClasses } from '../discussing/listClasses';
import { Takeaways } from '../discussing/Takeaways';
import { KeepRecord } from '../record/KeepRecord';
import { useText } from '../useText';
import { notReachedOn } from './notReachedOn';
import { WorthQuestion } from './WorthQuestion';

/** The session is closed: what people take with them, who does what, and what comes again. */
export const WrapUpView: React.FC<BoardProps> = ({ board, reach, refusal, headingRef }) => {
  const { words } = useText();
  const theme = useTheme();
  const classes = getDiscussionClasses(theme);
  const lists = getListClasses(theme);
  const { you } = board;
  const session = board.session.id;
  const { change } = reach;
  const left = notReachedOn(board);
  const reason = (...kinds: readonly string[]): string | undefined =>
    refusal.onThing && kinds.includes(refusal.onThing.change.kind) ? refusal.onThing.reason : undefined;
  const no = refusal.onThing?.change;
  const why = reason('feedback');

  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <h3 className={classes.title} ref={headingRef} tabIndex={-1}>
          {words.say('WrapUpHeading')}
        </h3>
        <p className={classes.hint}>{words.say('WrapUpText')}</p>
        <section className={lists.root}>
          <h3 className={lists.heading}>{words.say('Takeaways')}</h3>
          <Takeaways board={board} {...(no?.kind === 'takeaway' ? { refused: no } : {})} change={change} />
          <Reason text={reason('takeaway')} />
        </section>
        <section className={lists.root}>
          <h3 className={lists.heading}>{words.say('Actions')}</h3>
          <Actions board={board} {...(no?.kind === 'action' ? { refused: no } : {})} change={change} />
          <Reason text={reason('action', 'endAction')} />
        </section>
      </div>
      <div className={classes.aside}>
        {you.feedback && (
          <WorthQuestion
            {...(you.feedback.worth ? { worth: you.feedback.worth } : {})}
            {...(why ? { refusal: why } : {})}
            onAnswer={(worth) => change({ kind: 'feedback', session, worth })}
          />
        )}
        <KeepRecord sessionId={session} {...(board.session.recordUrl ? { url: board.session.recordUrl } : {})} />
        {left.length > 0 && (
          <section className={lists.root}>
            <h3 className={lists.heading}>{words.count('NotReached', left.length)}</h3>
            <p className={lists.note}>{words.say('NotReachedText')}</p>
            <ul className={lists.list}>
              {left.map(({ id, title }) => (
                <li key={id} className={lists.row}>
                  <span className={lists.text} dir="auto">
                    {title}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
};

const Reason: React.FC<{ readonly text: string | undefined }> = ({ text }) => {
  const classes = getDiscussionClasses(useTheme());
  return text ? <p className={classes.refusal}>{text}</p> : null;
};
