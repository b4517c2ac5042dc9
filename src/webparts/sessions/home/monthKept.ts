import type { YearView } from '../../../domain/sessions';

type Sessions = YearView['months'][number]['sessions'];

interface MonthKept {
  /** `partly` where some of several sessions were held and others were not. */
  readonly kind: 'kept' | 'moved' | 'partly' | 'cancelled' | 'coming' | 'none';
  readonly held: number;
  readonly all: number;
  /** Of all sessions of the month together; absent while nothing is known. */
  readonly attended?: number;
}

/** How a month stands in the row of the year. A session that is still to come counts only where nothing else does. */
export function monthKept(sessions: Sessions): MonthKept {
  const past = sessions.filter(({ kept }) => kept !== 'coming');
  const held = past.filter(({ kept }) => kept !== 'cancelled');
  const known = held.flatMap(({ attended }) => (attended === undefined ? [] : [attended]));
  const kind = (): MonthKept['kind'] => {
    if (past.length === 0) return sessions.length > 0 ? 'coming' : 'none';
    if (held.length === 0) return 'cancelled';
    if (held.length < past.length) return 'partly';
    return held.some(({ kept }) => kept === 'moved') ? 'moved' : 'kept';
  };
  return {
    kind: kind(),
    held: held.length,
    all: past.length,
    ...(known.length > 0 ? { attended: known.reduce((sum, people) => sum + people, 0) } : {}),
  };
}
