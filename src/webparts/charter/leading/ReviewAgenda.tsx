import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import type { CharterView } from '../../../domain/charter';
import { topicInWords } from '../inWords/topicInWords';
import { useMomentInWords } from '../inWords/useMomentInWords';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

/** The review of the charter: what to talk about, the next session to do it in, and that it was done. */
export const ReviewAgenda: React.FC = () => {
  const { words, dates } = useText();
  const moment = useMomentInWords();
  const { api, view, take, tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const deed = useDeed();
  const [isAsking, setAsking] = React.useState(false);
  const { review } = view;
  useFocusKept(root, heading, [isAsking, review?.isDue, review?.session?.id].join());
  if (!review) return null;
  const { on, isDue, agenda = [], session } = review;
  const language = words.strings.Language.startsWith('cy') ? 'cy' : 'en';
  const done = (news: string) => (answered: CharterView) => {
    setAsking(false);
    take(answered);
    tell(news);
  };
  return (
    <section ref={root} className={classes.below}>
      <h4 ref={heading} tabIndex={-1} className={classes.section}>
        {words.say('ReviewTitle')}
      </h4>
      <p className={classes.text}>{words.say(isDue ? 'ReviewDue' : 'ReviewOn', { day: dates.nearDate(on) })}</p>
      {isDue && (
        <>
          <p className={classes.text}>{words.say('ReviewPrompt')}</p>
          {agenda.length > 0 && (
            <ul>
              {agenda.map((topic, place) => (
                <li key={place} className={classes.text} dir="auto">
                  {topicInWords(topic, words)}
                </li>
              ))}
            </ul>
          )}
          {session && <p className={classes.text}>{words.say('OnAgendaOf', moment(session.start))}</p>}
          {deed.problem && (
            <p role="alert" className={classes.problem}>
              {deed.problem}
            </p>
          )}
          {isAsking ? (
            <Question
              question={words.say('ReviewDoneQuestion')}
              text={words.say('ReviewDoneMeans')}
              yes={words.say('ReviewDone')}
              stay={words.say('NotYet')}
              underWay={deed.underWay}
              onYes={() => deed.run(() => api.finishReview(), done(words.say('ReviewDoneNews')))}
              onStay={() => setAsking(false)}
            />
          ) : (
            <div className={classes.buttons}>
              {!session && (
                <PrimaryButton
                  text={words.say('PutOnAgenda')}
                  disabled={deed.underWay}
                  onClick={() => deed.run(() => api.putOnAgenda(language), done(words.say('PutOnAgendaNews')))}
                />
              )}
              <DefaultButton text={words.say('ReviewDone')} onClick={() => setAsking(true)} />
            </div>
          )}
        </>
      )}
    </section>
  );
};
