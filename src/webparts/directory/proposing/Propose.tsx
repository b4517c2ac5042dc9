import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MyProposal } from '../../../domain/membership';
import { ProposeForm } from '../parts';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { MyProposals } from './MyProposals';

interface ProposeProps {
  readonly proposals: readonly MyProposal[];
  /** There is nothing else to do: no community is there yet. */
  readonly isMain?: boolean;
}

/** The quiet way to a community that is missing: its form opens where it stands, and so does what came of it. */
export const Propose: React.FC<ProposeProps> = ({ proposals, isMain = false }) => {
  const { words } = useText();
  const { tell, lookAgain } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  const [proposed, setProposed] = React.useState<string>();

  const Open = isMain && proposed === undefined ? PrimaryButton : LinkButton;
  const close = (): void => {
    setOpen(false);
    window.setTimeout(() => root.current?.querySelector('button')?.focus(), 0);
  };
  return (
    <div className={classes.below}>
      <MyProposals proposals={proposals} />
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
              lookAgain();
              close();
            }}
          />
        ) : (
          <Open text={words.say(proposed === undefined ? 'Propose' : 'ProposeAnother')} onClick={() => setOpen(true)} />
        )}
      </div>
    </div>
  );
};
