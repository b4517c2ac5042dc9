import type { Instant } from '../../../src/domain/kernel';

/** What falls due at a time: a proposal closes, the charter is to be reviewed, an objective ends, a page is to be looked at, a day is over on which something was proposed. */
export interface Due {
  readonly at: Instant;
  readonly communityId: string;
  readonly what: 'proposal' | 'review' | 'objective' | 'page' | 'news';
  /** Of a proposal or an objective; of news the day, `2026-03-26`. */
  readonly id?: string;
}

/**
 * An index by time, so that a timer costs what is due and not what there is. A row is written before what it tells of, and may
 * be out of date: whoever finds it looks at the charter itself.
 */
export interface CharterDue {
  note(due: Due): Promise<void>;
  /** What of a kind is due by then, the earliest first; at most so many. */
  until(what: Due['what'], at: Instant, limit: number): Promise<readonly Due[]>;
  /** It was seen to: its row goes. One that is gone is as good. */
  done(due: Due): Promise<void>;
}
