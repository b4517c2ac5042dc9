import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { TopicView } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { AgendaMenu } from './AgendaMenu';
import { getListClasses } from './listClasses';
import { ShapeButton } from './ShapeButton';

/** What whoever facilitates can do with a topic that is still to come. */
interface AgendaCommands {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onDiscuss: () => void;
  readonly onSkip: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

interface AgendaRowProps {
  readonly topic: TopicView;
  /** The topic that stands above it now; whoever facilitates may have put another there. */
  readonly above?: TopicView;
  readonly commands?: AgendaCommands;
}

/** A topic that is still to come. */
export const AgendaRow: React.FC<AgendaRowProps> = ({ topic, above, commands }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const { title, result } = topic;
  const isBehind = result?.behindByTie && result.votes > 0 && above?.result?.votes === result.votes;
  return (
    <li className={classes.closeRow} data-row={topic.id}>
      <div className={classes.what}>
        <div className={classes.text} dir="auto">
          {title}
        </div>
        <div className={classes.meta}>
          {topic.late ? words.say('AddedLate') : words.count('TopicVotes', result?.votes ?? 0)}
        </div>
        {isBehind && <div className={classes.meta}>{words.say('TieExplained')}</div>}
      </div>
      {commands && (
        <span className={classes.shapes}>
          <ShapeButton
            shape="up"
            label={words.say('MoveUp', { title })}
            disabled={commands.isFirst}
            name={`up ${topic.id}`}
            onClick={() => commands.onMove(-1)}
          />
          <ShapeButton
            shape="down"
            label={words.say('MoveDown', { title })}
            disabled={commands.isLast}
            name={`down ${topic.id}`}
            onClick={() => commands.onMove(1)}
          />
          <AgendaMenu title={title} name={`menu ${topic.id}`} onDiscuss={commands.onDiscuss} onSkip={commands.onSkip} />
        </span>
      )}
    </li>
  );
};
