import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../../../components/marks/Shape';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { wishesToContinue, type BoardView, type RoomCommandBody, type RoomView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import type { TimeNow } from './useTimebox';

interface RoomCommandsProps {
  readonly board: BoardView;
  readonly room: RoomView;
  readonly time?: TimeNow;
  /** A command is on its way; another one would be given to a state nobody has seen yet. */
  readonly underWay: boolean;
  /** The next topic is named elsewhere. */
  readonly isTold?: boolean;
  readonly refusal?: string;
  readonly onCommand: (command: RoomCommandBody) => void;
}

/** What whoever facilitates can do with the topic on the table: stop the clock, more time, the next topic. */
export const RoomCommands: React.FC<RoomCommandsProps> = (props) => {
  const { board, room, time, underWay, isTold, refusal, onCommand, children } = props;
  const { words } = useText();
  const classes = getClasses(useTheme());
  const { current } = room;
  const next = board.topics.find(({ id }) => id === room.agenda[0]);
  const wantsMore = current !== undefined && current.nextMinutes !== undefined && wishesToContinue(current.thumbs);
  const isEnding = time?.stage === 'up';
  const asked = time?.stage !== 'running';

  const nextButton = (): React.ReactNode => {
    if (!next && !current) return undefined;
    const isMain = !current || (isEnding && !wantsMore);
    const command: RoomCommandBody = next
      ? { kind: 'discuss', topicId: next.id }
      : { kind: 'finish', topicId: current?.topicId ?? '' };
    const label = !next ? 'FinishTopic' : current ? 'NextTopic' : 'StartTopic';
    return (
      <DefaultButton
        className={classes.button}
        primary={isMain}
        disabled={underWay}
        allowDisabledFocus
        text={words.say(label)}
        {...(next ? { ariaDescription: next.title } : {})}
        onClick={() => onCommand(command)}
      />
    );
  };

  const whyNotMore = !current?.nextMinutes ? words.say('NoMoreTime') : words.say('MoreNeedsMajority');
  return (
    <div className={classes.root}>
      <div className={classes.row}>
        {current && time && time.stage !== 'up' && (
          <DefaultButton
            className={classes.button}
            disabled={underWay}
            allowDisabledFocus
            onClick={() => onCommand({ kind: 'pause', topicId: current.topicId, paused: time.stage !== 'paused' })}
          >
            <Shape name={time.stage === 'paused' ? 'play' : 'pause'} />
            <span className={classes.label}>{words.say(time.stage === 'paused' ? 'Resume' : 'Pause')}</span>
          </DefaultButton>
        )}
        {current?.nextMinutes !== undefined && asked && (
          <DefaultButton
            className={classes.button}
            primary={isEnding && wantsMore}
            disabled={!wantsMore || underWay}
            allowDisabledFocus
            text={words.count('MoreMinutes', current.nextMinutes)}
            {...(wantsMore ? {} : { ariaDescription: whyNotMore })}
            onClick={() => onCommand({ kind: 'continue', topicId: current.topicId, round: current.round + 1 })}
          />
        )}
        {nextButton()}
        {children}
      </div>
      {current && asked && !wantsMore && (
        <p className={classes.note} aria-hidden="true">
          {whyNotMore}
        </p>
      )}
      {next && !isTold && (
        <p className={classes.note} aria-hidden="true">
          {words.say('NextIs', { title: next.title })}
        </p>
      )}
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 16 },
    row: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    button: touchTarget,
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
    label: { fontWeight: 600, marginLeft: 4 },
    note: { ...fonts.small, margin: '4px 0 0', overflowWrap: 'anywhere', color: semanticColors.bodySubtext },
  }),
);
