import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { clockAt } from '../../../components/marks/zonedTime';
import { onlyPrinted, unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getObjectiveClasses } from './objectiveClasses';

/** At the head of the charter: what the community wants to reach, and until when; after that, for a lead, to tell the outcome. */
export const ObjectivePane: React.FC = () => {
  const { words, dates, now } = useText();
  const { view, goTo } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getObjectiveClasses(theme)];
  const { objective, you, community } = view;
  if (!objective) return <WithoutObjective />;
  const { text, endsOn } = objective;
  const isOver = endsOn < clockAt(now().getTime(), community.timeZone).day;
  const label = isOver ? 'ObjectiveOver' : 'ObjectiveUntil';
  return (
    <section aria-label={words.say('ObjectiveLabel')} className={classes.head}>
      <p className={`${classes.label} ${unprinted}`}>
        <time dateTime={endsOn} title={dates.fullDate(endsOn)}>
          {words.say(label, { day: dates.nearDate(endsOn) })}
        </time>
      </p>
      <p className={`${classes.label} ${onlyPrinted}`}>{words.say(label, { day: dates.fullDate(endsOn) })}</p>
      <p className={classes.words} dir="auto">
        {text}
      </p>
      {you.role !== 'reader' && (
        <div className={unprinted}>
          {isOver && you.role === 'lead' && (
            <div className={screen.buttons}>
              <DefaultButton
                text={words.say('TellOutcome')}
                onClick={() => goTo({ kind: 'objectives', writing: 'outcome' })}
              />
            </div>
          )}
          <LinkButton text={words.say('ObjectivesTitle')} onClick={() => goTo({ kind: 'objectives' })} />
        </div>
      )}
    </section>
  );
};

/** A lead sets one; others read what became of earlier ones. */
const WithoutObjective: React.FC = () => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const classes = getObjectiveClasses(useTheme());
  const { version, you, pastObjectives } = view;
  const isLead = you.role === 'lead';
  if (version === 0 || you.role === 'reader' || (!isLead && pastObjectives.length === 0)) return null;
  return (
    <div className={`${classes.head} ${unprinted}`}>
      {isLead ? (
        <LinkButton text={words.say('SetObjective')} onClick={() => goTo({ kind: 'objectives', writing: 'new' })} />
      ) : (
        <LinkButton text={words.say('ObjectivesTitle')} onClick={() => goTo({ kind: 'objectives' })} />
      )}
    </div>
  );
};
