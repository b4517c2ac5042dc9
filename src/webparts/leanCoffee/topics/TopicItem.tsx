import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Phase, TopicView } from '../../../domain/leanCoffee';
import { VoteStepper } from '../voting/VoteStepper';
import { EditTopic } from './EditTopic';
import { TopicActions } from './TopicActions';
import type { TopicChoice } from './TopicMenu';
import { hasNotes, TopicNotes } from './TopicNotes';
import type { TopicPowers } from './topicPowers';
import { TopicRow } from './TopicRow';
import { getTopicRowClasses } from './topicRowClasses';

/** What a row tells the list. The same object all the time, so that no row is drawn again because of it. */
export interface RowEvents {
  readonly onChoose: (topic: TopicView, choice: TopicChoice) => void;
  readonly onMore: (topic: TopicView, target: HTMLElement) => void;
  readonly onVotes: (topic: TopicView, votes: number) => void;
  readonly onSave: (topic: TopicView, title: string) => void;
  readonly onCancel: (topic: TopicView) => void;
  readonly onSeparate: (target: TopicView, merged: { readonly id: string; readonly title: string }) => void;
  readonly onUndoReport: (topic: TopicView) => void;
}

interface TopicItemProps {
  readonly topic: TopicView;
  readonly phase: Phase;
  readonly powers: TopicPowers;
  readonly most: number;
  /** As far as this topic goes; whether any votes are left, `MayStepUp` says. */
  readonly mayAddVote: boolean;
  readonly isEdited: boolean;
  readonly unsent: boolean;
  readonly refusal: string | undefined;
  /** Changes when "2 minutes ago" has to be made true again. */
  readonly moment: number;
  readonly isOneOfMany: boolean;
  readonly events: RowEvents;
}

/** One topic of the list, drawn again only when something about it has changed: a board may hold 300. */
export const TopicItem = React.memo<TopicItemProps>(
  (props) => {
    const { topic, phase, powers, most, mayAddVote, isEdited, unsent, refusal, isOneOfMany, events } = props;
    const classes = getTopicRowClasses(useTheme());
    if (isEdited) {
      return (
        <li className={classes.row} data-row={topic.id}>
          <EditTopic
            topic={topic}
            onSave={(title) => events.onSave(topic, title)}
            onCancel={() => events.onCancel(topic)}
          />
        </li>
      );
    }
    const end = (
      <>
        {phase === 'voting' && (
          <VoteStepper
            title={topic.title}
            votes={topic.yourVotes}
            most={most}
            mayAdd={mayAddVote}
            onVotes={(votes) => events.onVotes(topic, votes)}
          />
        )}
        <TopicActions
          topic={topic}
          powers={powers}
          inLine={phase === 'voting'}
          onChoose={(choice) => events.onChoose(topic, choice)}
          onMore={(target) => events.onMore(topic, target)}
        />
      </>
    );
    const notes = (hasNotes(topic) || refusal !== undefined) && (
      <TopicNotes
        topic={topic}
        mayFacilitate={powers.mayRemove}
        {...(refusal === undefined ? {} : { refusal })}
        onSeparate={(merged) => events.onSeparate(topic, merged)}
        onUndoReport={() => events.onUndoReport(topic)}
      />
    );
    return (
      <li className={isOneOfMany ? classes.rowOfMany : classes.row} data-row={topic.id}>
        <TopicRow topic={topic} withoutTime={phase !== 'proposing'} unsent={unsent} end={end} notes={notes} />
      </li>
    );
  },
  ({ powers, ...before }, { powers: powersNow, ...now }) => same(powers, powersNow) && same(before, now),
);
TopicItem.displayName = 'TopicItem';

function same<Value extends object>(a: Value, b: Value): boolean {
  return (Object.keys(a) as (keyof Value)[]).every((key) => a[key] === b[key]);
}
