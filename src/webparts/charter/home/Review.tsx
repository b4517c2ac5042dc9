import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { onlyPrinted, unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** From when the charter is looked at again, and for the lead whose turn it is, the way to do it. */
export const Review: React.FC = () => {
  const { words, dates } = useText();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  if (!view.review) return null;
  const { on, isDue } = view.review;
  const text = isDue ? 'ReviewDue' : 'ReviewOn';
  return (
    <>
      <p className={`${classes.text} ${unprinted}`}>
        <time dateTime={on} title={dates.fullDate(on)}>
          {words.say(text, { day: dates.nearDate(on) })}
        </time>
      </p>
      <p className={`${classes.text} ${onlyPrinted}`}>{words.say(text, { day: dates.fullDate(on) })}</p>
      {isDue && view.you.role === 'lead' && (
        <div className={unprinted}>
          <div className={classes.buttons}>
            <DefaultButton text={words.say('PrepareReview')} onClick={() => goTo({ kind: 'leading' })} />
          </div>
        </div>
      )}
    </>
  );
};
