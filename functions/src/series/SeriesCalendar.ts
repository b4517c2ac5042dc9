import type { SeenSeries } from '../../../src/domain/series';

/** A series in the calendar of a service mailbox. */
export interface CalendarSeries extends Omit<SeenSeries, 'id'> {
  /** Names it in that calendar. */
  readonly masterId: string;
}

/** A span of time. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Meeting series in the calendar of a service mailbox, which it organises or is invited to.
 * All of it throws CalendarRefusal, or Unavailable when trying again later makes sense.
 */
export interface SeriesCalendar {
  /** Every series that has a date in the span, without what single dates have of their own. */
  list(mailbox: string, span: Span): Promise<readonly CalendarSeries[]>;
  /** One series with its dates in the span; `gone` when it is cancelled, deleted, or the mailbox is not on it any more. */
  look(mailbox: string, masterId: string, span: Span): Promise<CalendarSeries | 'gone'>;
  /**
   * Ends a series that the mailbox organises with a day; everybody on it is told once. One that ends by then already is
   * left alone, so that it may be repeated.
   */
  endAfter(mailbox: string, masterId: string, lastDay: string): Promise<'ended' | 'gone'>;
}
