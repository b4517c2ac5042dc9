import * as React from 'react';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useText } from '../useText';

/** How something will read, for those who want to see it. */
export const HowItReads: React.FC = ({ children }) => {
  const { words } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div>
      <LinkButton text={words.say('PreviewCharter')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && children}
    </div>
  );
};
