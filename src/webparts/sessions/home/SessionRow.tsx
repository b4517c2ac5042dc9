import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { AnswerCounts } from '../../../components/marks/AnswerCounts';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { SessionTimes } from '../../../components/marks/SessionTimes';
import { ToneMark } from '../../../components/marks/ToneMark';
import { minutesOf } from '../../../domain/kernel';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { SessionEditor } from '../parts';
import { useHoliday } from '../useHoliday';
import { useText } from '../useText';
import type { EditKind } from './editing';
import { CalendarsLine } from './CalendarsLine';
import { JoinLink } from './JoinLink';
import { PlaceLines } from './PlaceLines';
import { getRowClasses } from './rowClasses';
import { TellingLines } from './TellingLines';
import { useSessionChoices } from './useSessionChoices';
import { useCancelledInWords } from './useCancelledInWords';
import { useMovedInWords } from './useMovedInWords';

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
  const holidayName = useHoliday();
  const row = React.useRef<HTMLLIElement>(null);
  const choices = useSessionChoices(session, isNext, onEdit);
  const { startsAt, timeZone, cancelled, movedFor, answers, fewAnswers } = session;
  const day = dates.fullDay(startsAt, timeZone);
  const why = useCancelledInWords(cancelled);
  const moved = useMovedInWords(session);
  // A session that was just cancelled has no menu any more.
  const toRow = (): void => (row.current?.querySelector<HTMLElement>('[data-more]') ?? row.current)?.focus();
  const close = (): void => {
    onEdit(undefined);
    toRow();
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
                <span>{words.count('Minutes', minutesOf(session))}</span>
                {movedFor && <span>{words.say('MovedFor', { holiday: holidayName(movedFor) })}</span>}
                {moved && <span>{moved}</span>}
                {answers && <AnswerCounts answers={answers} />}
                {fewAnswers && <span>{words.say('FewAnswers')}</span>}
              </p>
              <PlaceLines session={session} />
            </>
          )}
          {mayChange ? <TellingLines session={session} onDone={toRow} /> : <CalendarsLine session={session} />}
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
