import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { AnswerCounts } from '../../../components/marks/AnswerCounts';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { SessionTimes } from '../../../components/marks/SessionTimes';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { SessionEditor } from '../parts';
import { useText } from '../useText';
import type { EditKind } from './editing';
import { InvitationLine } from './InvitationLine';
import { JoinLink } from './JoinLink';
import { PlaceLines } from './PlaceLines';
import { getRowClasses } from './rowClasses';
import { useSessionChoices } from './useSessionChoices';
import { useCancelledInWords } from './useCancelledInWords';

interface SessionRowProps {
  readonly session: UpcomingSessionView;
  readonly isNext: boolean;
  readonly mayChange: boolean;
  readonly editing?: EditKind;
  readonly onEdit: (what: EditKind | undefined) => void;
}

/** One session: when, where, with whom, how many are coming; for leads how its invitation stands and what can be done. */
export const SessionRow: React.FC<SessionRowProps> = ({ session, isNext, mayChange, editing, onEdit }) => {
  const { words, dates } = useText();
  const classes = getRowClasses(useTheme());
  const row = React.useRef<HTMLLIElement>(null);
  const choices = useSessionChoices(session, onEdit);
  const { startsAt, endsAt, timeZone, cancelled, movedFor, answers } = session;
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  const day = dates.fullDay(startsAt, timeZone);
  const why = useCancelledInWords(cancelled);
  const close = (): void => {
    onEdit(undefined);
    // A session that was just cancelled has no menu any more.
    (row.current?.querySelector<HTMLElement>('[data-more]') ?? row.current)?.focus();
  };
  return (
    <li ref={row} className={classes.row} tabIndex={-1} data-session={session.id}>
      <div className={classes.line}>
        <div className={classes.what}>
          <p className={cancelled ? classes.whenOff : isNext ? classes.whenNext : classes.when}>
            <SessionTimes session={session} />
          </p>
          {cancelled ? (
            <p className={classes.meta}>
              <ToneMark tone="trouble">{words.say('IsCancelled')}</ToneMark> <span dir="auto">{why}</span>
            </p>
          ) : (
            <>
              <p className={classes.meta}>
                <span>{words.count('Minutes', minutes)}</span>
                {movedFor && <span>{words.say('MovedFor', { holiday: movedFor })}</span>}
                {answers && <AnswerCounts answers={answers} />}
              </p>
              <PlaceLines session={session} />
              {mayChange && <InvitationLine session={session} />}
            </>
          )}
        </div>
        {!cancelled && <JoinLink session={session} isNext={isNext} />}
        {mayChange && !cancelled && (
          <div className={classes.menu}>
            <MoreMenu label={words.say('MoreForSession', { day })} choices={choices} />
          </div>
        )}
      </div>
      {editing && <SessionEditor key={editing} what={editing} session={session} onClose={close} />}
    </li>
  );
};
