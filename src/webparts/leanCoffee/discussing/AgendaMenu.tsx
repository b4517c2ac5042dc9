import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { ContextualMenu } from '@fluentui/react/lib/ContextualMenu';
import { Ellipsis } from '../../../components/marks/Ellipsis';
import { useText } from '../useText';
import { useShapeButtonClass } from './ShapeButton';

interface AgendaMenuProps {
  readonly title: string;
  /** By which the list finds the button again, to give it the focus back. */
  readonly name: string;
  readonly onDiscuss: () => void;
  readonly onSkip: () => void;
}

/** What is seldom done with a topic that waits: taking it out of its turn, or leaving it for next time. */
export const AgendaMenu: React.FC<AgendaMenuProps> = ({ title, name, onDiscuss, onSkip }) => {
  const { words } = useText();
  const className = useShapeButtonClass();
  const root = React.useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  const isLeaving = React.useRef(false);
  return (
    <span ref={root}>
      <IconButton
        className={className}
        ariaLabel={words.say('MoreFor', { title })}
        title={words.say('More')}
        data-name={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          isLeaving.current = false;
          setOpen(true);
        }}
      >
        <Ellipsis />
      </IconButton>
      {isOpen && (
        <ContextualMenu
          target={root}
          ariaLabel={words.say('MoreFor', { title })}
          items={[
            { key: 'discuss', text: words.say('DiscussNow'), onClick: onDiscuss },
            {
              key: 'skip',
              text: words.say('LeaveForNextTime'),
              onClick: () => {
                isLeaving.current = true;
                onSkip();
              },
            },
          ]}
          onDismiss={() => setOpen(false)}
          // A row that leaves hands the focus on by itself.
          onRestoreFocus={({ originalElement }) => {
            if (!isLeaving.current) (originalElement as HTMLElement | undefined)?.focus();
          }}
        />
      )}
    </span>
  );
};
