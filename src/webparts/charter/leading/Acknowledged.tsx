import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

/** How many have read the charter, and the one reminder for everybody else. Nobody learns who they are. */
export const Acknowledged: React.FC = () => {
  const { words, dates } = useText();
  const { api, view, take, tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const deed = useDeed();
  const [isAsking, setAsking] = React.useState(false);
  useFocusKept(root, heading, isAsking);
  if (!view.acknowledgements) return null;
  const { done, of, remindedAt } = view.acknowledgements;
  const others = of - done;
  const remind = (): void =>
    deed.run(
      () => api.remind(),
      (answered) => {
        setAsking(false);
        take(answered);
        tell(words.say('RemindNews'));
      },
    );
  return (
    <section ref={root} className={classes.below}>
      <h4 ref={heading} tabIndex={-1} className={classes.section}>
        {words.say('AcknowledgedTitle')}
      </h4>
      <p className={classes.text}>{words.say('AcknowledgedShare', { done, of })}</p>
      {remindedAt && (
        <p className={classes.quiet}>
          {words.say('RemindedOn', { day: dates.nearDay(remindedAt, dates.readersZone) })}
        </p>
      )}
      {!remindedAt && others > 0 && !isAsking && (
        <div className={classes.buttons}>
          <DefaultButton text={words.say('Remind')} onClick={() => setAsking(true)} />
        </div>
      )}
      {isAsking && (
        <Question
          question={words.say('RemindQuestion')}
          text={words.count('RemindMeans', others)}
          yes={words.say('Remind')}
          stay={words.say('NotYet')}
          underWay={deed.underWay}
          onYes={remind}
          onStay={() => setAsking(false)}
        >
          {deed.problem && (
            <p role="alert" className={classes.problem}>
              {deed.problem}
            </p>
          )}
        </Question>
      )}
    </section>
  );
};
