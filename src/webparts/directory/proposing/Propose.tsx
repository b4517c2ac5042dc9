import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ProposeForm } from '../parts';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { MyProposals } from './MyProposals';

/** The quiet way to a community that is missing: its form opens where it stands, and so does what came of it. */
export const Propose: React.FC = () => {
  const { words } = useText();
  const { tell } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  const [proposed, setProposed] = React.useState<string>();

  const close = (): void => {
    setOpen(false);
    window.setTimeout(() => root.current?.querySelector('button')?.focus(), 0);
  };
  return (
    <div className={classes.below}>
      <MyProposals key={proposed} />
      <div ref={root}>
        {proposed !== undefined && !isOpen && (
          <p className={classes.text}>{words.say('Proposed', { name: proposed })}</p>
        )}
        {isOpen ? (
          <ProposeForm
            onCancel={close}
            onDone={(name) => {
              setProposed(name);
              tell(words.say('Proposed', { name }));
              close();
            }}
          />
        ) : (
          <LinkButton
            text={words.say(proposed === undefined ? 'Propose' : 'ProposeAnother')}
            onClick={() => setOpen(true)}
          />
        )}
      </div>
    </div>
  );
};
