import * as React from 'react';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import type { ProposalDetail } from '../../../domain/charter';
import { useText } from '../useText';

interface SupportButtonProps {
  readonly proposal: ProposalDetail;
  /** Its time is over, and it is not decided yet. */
  readonly hasClosed: boolean;
  readonly onSupport: () => void;
  readonly onUnsupport: () => void;
}

/** Supports a proposal, or no more. Supporting withdraws one's own objection: who has one is told so before. */
export const SupportButton: React.FC<SupportButtonProps> = ({ proposal, hasClosed, onSupport, onUnsupport }) => {
  const { words } = useText();
  const { supports, objects, lookAgain } = proposal.yours;
  if (supports) return <DefaultButton text={words.say('Unsupport')} disabled={hasClosed} onClick={onUnsupport} />;
  if (objects) return <DefaultButton text={words.say('WithdrawAndSupport')} disabled={hasClosed} onClick={onSupport} />;
  return (
    <PrimaryButton text={words.say(lookAgain ? 'SupportThis' : 'SupportIt')} disabled={hasClosed} onClick={onSupport} />
  );
};
