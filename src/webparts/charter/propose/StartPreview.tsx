import * as React from 'react';
import { LinkButton } from '../../../components/buttons/LinkButton';
import type { Clause } from '../../../domain/charter';
import { ProposedStart } from '../proposals/ProposedStart';
import { useText } from '../useText';

/** How a first charter that is being written will read, for those who want to see it. */
export const StartPreview: React.FC<{ readonly clauses: readonly Clause[] }> = ({ clauses }) => {
  const { words } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div>
      <LinkButton text={words.say('PreviewCharter')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && <ProposedStart clauses={clauses} />}
    </div>
  );
};
