import { presentBoard, type BoardView, type NextBoardView, type SessionView } from '../../../domain/leanCoffee';
import { readerOf, type CoffeeTable, type Person } from './CoffeeTable';

/** The board as one person sees it. */
export function boardFor(table: CoffeeTable, session: Omit<SessionView, 'phase'>, person: Person): BoardView {
  const now = table.now();
  return presentBoard(table.board, readerOf(person), {
    community: table.community,
    session,
    now,
    today: dayIn(session.timeZone, now),
    openActions: table.earlierActions.filter(({ ended }) => !ended),
    ...(table.lastTime ? { lastTime: table.lastTime } : {}),
  });
}

/** What `GET leanCoffee` would answer this person. */
export function lookAt(table: CoffeeTable, person: Person): NextBoardView {
  return table.session
    ? { board: boardFor(table, table.session, person) }
    : { board: null, ...(person.isLead ? { mayStart: true } : {}) };
}

/** The day it is somewhere, `2026-03-26`. */
export function dayIn(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const of = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${of.get('year') ?? ''}-${of.get('month') ?? ''}-${of.get('day') ?? ''}`;
}
