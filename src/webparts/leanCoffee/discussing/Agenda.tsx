import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/buttons/Undo';
import { useRising } from '../../../components/useRising';
import type { BoardView, RoomCommandBody, RoomView, TopicView } from '../../../domain/leanCoffee';
import { useFocusLater } from '../topics/useFocusLater';
import { useText } from '../useText';
import { AgendaRow } from './AgendaRow';
import { getListClasses } from './listClasses';
import { moved } from './moved';
import { RowButton } from './RowButton';

interface AgendaProps {
  readonly board: BoardView;
  readonly room: RoomView;
  readonly mayFacilitate: boolean;
  readonly onCommand: (command: RoomCommandBody) => void;
  /** Under the list: a late topic may be added. */
  readonly children?: React.ReactNode;
}

const withAbove = (above: TopicView | undefined): { above?: TopicView } => (above ? { above } : {});

/** What comes next. Whoever facilitates chooses another topic, puts them in order, or leaves one for next time. */
export const Agenda: React.FC<AgendaProps> = ({ board, room, mayFacilitate, onCommand, children }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const list = React.useRef<HTMLOListElement>(null);
  useRising(list, room.agenda.join());
  const focusLater = useFocusLater(list);
  const [said, setSaid] = React.useState('');
  const [left, setLeft] = React.useState<TopicView>();
  const topicOf = (topicId: string): TopicView | undefined => board.topics.find(({ id }) => id === topicId);
  const waiting = room.agenda.flatMap((id) => topicOf(id) ?? []);
  const skipped = room.skipped.flatMap((id) => topicOf(id) ?? []);

  const move = (topicId: string, step: 1 | -1): void => {
    const topicIds = moved(room.agenda, topicId, step);
    onCommand({ kind: 'order', topicIds });
    focusLater(`[data-name="${step < 0 ? 'up' : 'down'} ${topicId}"]`);
    const values = { title: topicOf(topicId)?.title ?? '', place: topicIds.indexOf(topicId) + 1 };
    setSaid(words.say('MovedTo', { ...values, count: topicIds.length }));
  };
  const skip = (topic: TopicView, isSkipped: boolean): void => {
    onCommand({ kind: 'skip', topicId: topic.id, skipped: isSkipped });
    setLeft(isSkipped ? topic : undefined);
    if (!isSkipped) focusLater(`[data-name="menu ${topic.id}"]`);
  };

  return (
    <section className={classes.root}>
      <h3 className={classes.heading}>{words.say('NextHeading')}</h3>
      {waiting.length === 0 && <p className={classes.note}>{words.say('AgendaEmpty')}</p>}
      <ol className={classes.list} ref={list}>
        {waiting.map((topic, place) => (
          <AgendaRow
            key={topic.id}
            topic={topic}
            {...withAbove(waiting[place - 1])}
            {...(mayFacilitate
              ? {
                  commands: {
                    isFirst: place === 0,
                    isLast: place === waiting.length - 1,
                    onDiscuss: () => onCommand({ kind: 'discuss', topicId: topic.id }),
                    onSkip: () => skip(topic, true),
                    onMove: (step) => move(topic.id, step),
                  },
                }
              : {})}
          />
        ))}
      </ol>
      <p role="status" className={classes.unseen}>
        {said}
      </p>
      {left && room.skipped.includes(left.id) && (
        <Undo
          key={left.id}
          text={words.say('LeftForNextTime', { title: left.title })}
          label={words.say('Undo')}
          onUndo={() => skip(left, false)}
        />
      )}
      {children}
      {skipped.length > 0 && (
        <>
          <p className={classes.note}>{words.say('SkippedHeading')}</p>
          <ul className={classes.list}>
            {skipped.map((topic) => (
              <li key={topic.id} className={classes.row}>
                <span className={classes.text} dir="auto">
                  {topic.title}
                </span>
                {mayFacilitate && (
                  <RowButton label={words.say('BringBack')} about={topic.title} onClick={() => skip(topic, false)} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
