import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** At the head of the charter: what the community wants to reach, and until when. */
export const ObjectivePane: React.FC = () => {
  const { words, dates } = useText();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { objective, pastObjectives, version, you } = view;
  const isOfIt = you.role !== 'reader';
  if (!objective) {
    if (version === 0 || !isOfIt) return null;
    const text = you.role === 'lead' ? 'SetObjective' : pastObjectives.length > 0 ? 'ObjectivesTitle' : undefined;
    if (text === undefined) return null;
    return (
      <div className={head}>
        <LinkButton text={words.say(text)} onClick={() => goTo({ kind: 'objectives' })} />
      </div>
    );
  }
  const { text, endsOn } = objective;
  return (
    <section aria-label={words.say('ObjectiveLabel')} className={head}>
      <p className={classes.quiet}>
        <time dateTime={endsOn} title={dates.fullDate(endsOn)}>
          {words.say('ObjectiveUntil', { day: dates.nearDate(endsOn) })}
        </time>
      </p>
      <p className={classes.text} dir="auto">
        {text}
      </p>
      {isOfIt && <LinkButton text={words.say('ObjectivesTitle')} onClick={() => goTo({ kind: 'objectives' })} />}
    </section>
  );
};

const head = mergeStyles({ marginTop: 16 });
