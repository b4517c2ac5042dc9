import * as React from 'react';
import type { Problem } from '../../domain/kernel';
import { Placeholder } from './Placeholder';
import type { ObstacleStrings, Trouble } from './trouble';
import { whyRefused, type Words } from '../words';

interface ObstacleProps {
  readonly words: Words<ObstacleStrings>;
  /** Why there is nothing to show: it could not be had, or the API will not show it to this reader. */
  readonly trouble?: Trouble;
  readonly closed?: Problem;
  /** The page is being edited, so the reader can do something about where the web part stands. */
  readonly isEditing: boolean;
  readonly onTryAgain: () => void;
  readonly titleRef?: React.Ref<HTMLHeadingElement>;
}

const forbidden = 403;

/** Why there is nothing to see, and who can do what about it. */
export const Obstacle: React.FC<ObstacleProps> = ({ words, trouble, closed, isEditing, onTryAgain, titleRef }) => {
  const { title, text } = closed ? ofRefusal(closed, words) : ofTrouble(trouble ?? 'unreachable', words, isEditing);
  const canTryAgain = closed !== undefined || trouble !== 'noCommunity';
  return (
    <Placeholder
      title={title}
      texts={[text]}
      {...(titleRef ? { titleRef } : {})}
      {...(canTryAgain ? { action: { label: words.say('TryAgain'), onClick: onTryAgain } } : {})}
    />
  );
};

interface Told {
  readonly title: string;
  readonly text: string;
}

function ofRefusal(closed: Problem, words: Words<ObstacleStrings>): Told {
  const title = closed.status === forbidden ? 'MembersOnlyTitle' : 'RefusedTitle';
  return { title: words.say(title), text: whyRefused(closed, words) };
}

const stems = {
  noCommunity: 'NoCommunity',
  notConfigured: 'NotConfigured',
  permissionMissing: 'PermissionMissing',
  signInNeeded: 'SignInNeeded',
  unreachable: 'Unreachable',
  serverFault: 'ServerFault',
} as const;

function ofTrouble(trouble: Trouble, words: Words<ObstacleStrings>, isEditing: boolean): Told {
  const stem = stems[trouble];
  const text = stem === 'NoCommunity' && isEditing ? 'NoCommunityEditor' : (`${stem}Text` as const);
  return { title: words.say(`${stem}Title`), text: words.say(text) };
}
