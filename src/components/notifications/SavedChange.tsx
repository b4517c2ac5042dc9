import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { MuteBody } from '../../domain/notifications';
import { QuietButton } from '../buttons/Button';
import { useTextOf } from '../words';
import { getClasses } from './notificationClasses';
import type { Change } from './useNotifications';

interface SavedChangeProps {
  /** Absent while nothing has been changed. */
  readonly saved?: Change;
  /** What it was about, in words. */
  readonly what: string;
  readonly onUndo: (communityId: string, body: MuteBody) => void;
}

/** Says that a change was saved, and what follows in the reader's calendar; one press takes it back. */
export const SavedChange: React.FC<SavedChangeProps> = ({ saved, what, onUndo }) => {
  const { words } = useTextOf<SharedStrings>();
  const classes = getClasses(useTheme());
  const told = saved && [
    words.say(saved.muted ? 'HearSavedOff' : 'HearSavedOn', { what }),
    ...(saved.kind === 'invitations' ? [words.say(saved.muted ? 'HearSessionsLeave' : 'HearSessionsCome')] : []),
  ];
  return (
    <div className={classes.saved}>
      {/* It stands there before it says anything, so that it is spoken. */}
      <p className={classes.savedText} role="status">
        {told?.join(' ')}
      </p>
      {saved && (
        <QuietButton
          className={classes.undo}
          text={words.say('Undo')}
          aria-label={words.say('UndoOf', { what })}
          onClick={() => onUndo(saved.communityId, { kind: saved.kind, muted: !saved.muted })}
        />
      )}
    </div>
  );
};
