import * as React from 'react';
import { Placeholder } from '../../components/Placeholder';
import type { Problem } from '../../domain/kernel';
import type { Failure } from './LeanCoffeeApi';
import { useText } from './useText';

interface ObstacleProps {
  /** Why there is no board to show: it could not be had, or the API will not show it to this reader. */
  readonly failure?: Failure;
  readonly closed?: Problem;
  /** The page is being edited, so the reader can do something about where the web part stands. */
  readonly isEditing: boolean;
  readonly onTryAgain: () => void;
}

const forbidden = 403;

/** Why there is nothing to see, and who can do what about it. */
export const Obstacle: React.FC<ObstacleProps> = ({ failure, closed, isEditing, onTryAgain }) => {
  const { words } = useText();
  const action = { label: words.say('TryAgain'), onClick: onTryAgain };
  if (closed) {
    const membersOnly = closed.status === forbidden;
    return (
      <Placeholder
        title={words.say(membersOnly ? 'MembersOnlyTitle' : 'RefusedTitle')}
        texts={[closed.detail]}
        action={action}
      />
    );
  }
  switch (failure?.kind) {
    case 'noCommunity':
      return (
        <Placeholder
          title={words.say('NoCommunityTitle')}
          texts={[words.say(isEditing ? 'NoCommunityEditor' : 'NoCommunityText')]}
        />
      );
    case 'notConfigured':
      return (
        <Placeholder title={words.say('NotConfiguredTitle')} texts={[words.say('NotConfiguredText')]} action={action} />
      );
    case 'permissionMissing':
      return (
        <Placeholder
          title={words.say('PermissionMissingTitle')}
          texts={[words.say('PermissionMissingText')]}
          action={action}
        />
      );
    case 'signInNeeded':
      return (
        <Placeholder title={words.say('SignInNeededTitle')} texts={[words.say('SignInNeededText')]} action={action} />
      );
    case 'serverFault':
      return (
        <Placeholder title={words.say('ServerFaultTitle')} texts={[words.say('ServerFaultText')]} action={action} />
      );
    default:
      return (
        <Placeholder title={words.say('UnreachableTitle')} texts={[words.say('UnreachableText')]} action={action} />
      );
  }
};
