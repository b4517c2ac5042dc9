import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import type { Failure } from './LeanCoffeeApi';
import { useText } from './useText';

interface TroubleBarProps {
  readonly failure: Failure;
  /** How many things the reader did that are not sent yet. */
  readonly kept: number;
  readonly onTryAgain: () => void;
}

/** The board is still there, the way to the API is not: what has happened, what is safe, and the way on. */
export const TroubleBar: React.FC<TroubleBarProps> = ({ failure, kept, onTryAgain }) => {
  const { words } = useText();
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline>
      {words.say(headline(failure))} {kept > 0 ? words.count('ChangesKept', kept) : words.say('NothingLost')}{' '}
      <Link onClick={onTryAgain}>{words.say('TryAgain')}</Link>
    </MessageBar>
  );
};

function headline(
  failure: Failure,
): 'TroubleUnreachable' | 'TroubleServerFault' | 'TroubleSignInNeeded' | 'TroublePermissionMissing' {
  switch (failure.kind) {
    case 'signInNeeded':
      return 'TroubleSignInNeeded';
    case 'permissionMissing':
      return 'TroublePermissionMissing';
    case 'serverFault':
      return 'TroubleServerFault';
    default:
      return 'TroubleUnreachable';
  }
}
