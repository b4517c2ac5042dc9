import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { Notice } from './Notice';
import type { Trouble, TroubleStrings } from './trouble';
import type { Words } from '../words';

interface TroubleBarProps {
  readonly words: Words<TroubleStrings>;
  readonly trouble: Trouble;
  /** How many things the reader did that are not sent yet. */
  readonly kept: number;
  readonly onTryAgain: () => void;
}

/** What was shown is still there, the way to the API is not: what has happened, what is safe, and the way on. */
export const TroubleBar: React.FC<TroubleBarProps> = ({ words, trouble, kept, onTryAgain }) => {
  const [isThere, setThere] = React.useState(false);
  // A region that is there before its text is spoken by every screen reader.
  React.useEffect(() => setThere(true), []);
  const text = (
    <>
      {words.say(headline(trouble, kept))} {kept > 0 ? words.count('ChangesKept', kept) : words.say('NothingLost')}{' '}
      <Link onClick={onTryAgain}>{words.say('TryAgain')}</Link>
    </>
  );
  return <div role="status">{isThere && <Notice text={text} />}</div>;
};

function headline(trouble: Trouble, kept: number): keyof TroubleStrings & `Trouble${string}` {
  switch (trouble) {
    case 'signInNeeded':
      // To reload the page would lose what is kept on it.
      return kept > 0 ? 'TroubleSignInKept' : 'TroubleSignInNeeded';
    case 'permissionMissing':
      return 'TroublePermissionMissing';
    case 'serverFault':
      return 'TroubleServerFault';
    default:
      return 'TroubleUnreachable';
  }
}
