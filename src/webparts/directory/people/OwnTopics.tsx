import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { whyRefused } from '../../../components/words';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getPeopleClasses } from './peopleClasses';
import { TopicsForm } from './TopicsForm';
import type { RosterInReach } from './useRoster';

interface OwnTopicsProps {
  readonly topics: readonly string[];
  readonly reach: RosterInReach;
}

/** What the reader can be asked about, changed where it stands; all their communities show the same. */
export const OwnTopics: React.FC<OwnTopicsProps> = ({ topics, reach }) => {
  const { words } = useText();
  const { tell } = useDesk();
  const classes = getPeopleClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  const { refusal, failure, waiting, save } = reach;
  const problem = refusal && words.say('TopicsRefused', { detail: whyRefused(refusal.problem, words) });
  React.useEffect(() => {
    if (problem) tell(problem);
  }, [refusal, problem, tell]);

  const close = (): void => {
    setOpen(false);
    window.setTimeout(() => root.current?.querySelector('button')?.focus(), 0);
  };
  return (
    <div className={classes.own} ref={root}>
      <h4 className={classes.ownTitle}>{words.say('OwnTopicsTitle')}</h4>
      {isOpen ? (
        <TopicsForm
          topics={topics}
          onCancel={close}
          onSave={(next) => {
            save(next);
            tell(words.say('TopicsSaved'));
            close();
          }}
        />
      ) : (
        <>
          <p className={classes.text} dir="auto">
            {topics.length > 0 ? topics.join(', ') : words.say('OwnTopicsEmpty')}
          </p>
          {failure && waiting.length > 0 && <p className={classes.quiet}>{words.say('NotSentYet')}</p>}
          <LinkButton
            text={words.say(topics.length > 0 ? 'ChangeTopics' : 'WriteTopics')}
            about={words.say('OwnTopicsTitle')}
            onClick={() => setOpen(true)}
          />
        </>
      )}
      {problem && !isOpen && <p className={classes.problem}>{problem}</p>}
    </div>
  );
};
