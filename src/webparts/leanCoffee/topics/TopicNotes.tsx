import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { getTopicRowClasses } from './topicRowClasses';

interface TopicNotesProps {
  readonly topic: TopicView;
  readonly mayFacilitate: boolean;
  readonly refusal?: string;
  readonly onSeparate: (merged: { readonly id: string; readonly title: string }) => void;
  readonly onUndoReport: () => void;
}

/** What is to be known of a topic besides its title, and can be taken back there and then. Nothing, mostly. */
export const TopicNotes: React.FC<TopicNotesProps> = (props) => {
  const { topic, mayFacilitate, refusal, onSeparate, onUndoReport } = props;
  const { words } = useText();
  const classes = getTopicRowClasses(useTheme());
  const { merged, reports = 0, reportedByYou } = topic;
  return (
    <>
      {merged.map(({ id, title }) => (
        <p key={id} className={classes.note}>
          {words.say('MergedHere', { title })}
          {mayFacilitate && (
            <button
              type="button"
              className={classes.button}
              aria-label={words.say('SeparateTopic', { title })}
              onClick={() => onSeparate({ id, title })}
            >
              {words.say('Separate')}
            </button>
          )}
        </p>
      ))}
      {reports > 0 && (
        <p className={classes.note}>
          <ToneMark tone="trouble">{words.count('Reports', reports)}</ToneMark>
        </p>
      )}
      {reportedByYou && (
        <p className={classes.note}>
          {words.say('ReportedByYou')}
          <button
            type="button"
            className={classes.button}
            data-undo={topic.id}
            aria-label={words.say('UndoReport', { title: topic.title })}
            onClick={onUndoReport}
          >
            {words.say('Undo')}
          </button>
        </p>
      )}
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </>
  );
};

/** Whether there is anything to say below a topic. */
export function hasNotes({ merged, reports = 0, reportedByYou }: TopicView): boolean {
  return merged.length > 0 || reports > 0 || reportedByYou;
}
