/** Which requests a fault is for. All that is given must fit. */
export interface FaultMatch {
  method?: string;
  /** Regular expression on the path with its query, "/v1.0/users/..."; without regard to case. */
  path?: string;
  /** Regular expression on the request's body. */
  body?: string;
}

/** Something to go wrong on purpose. */
export interface Fault {
  match: FaultMatch;
  /** How many matching requests it hits; 1 when absent. */
  times?: number;
  /** How many matching requests pass first. */
  skip?: number;
  /** Answer with this status instead of carrying the request out. */
  status?: number;
  /** Seconds in Retry-After, with `status`. */
  retryAfter?: number;
  /** Answer as a gateway does, with a page instead of Graph's error body. */
  html?: boolean;
  /** Carry the request out, then answer with `status`. */
  afterEffect?: boolean;
  /** Destroy the connection without an answer, before or after the request was carried out. */
  drop?: 'before' | 'after';
  /** Hold the answer back so long. */
  delayMs?: number;
  /** The created event gets its Teams link only after so many GETs. */
  teamsLinkAfterReads?: number;
  /** The mail that is sent shows in Sent Items only after so many reads of the mailbox; until then it is nowhere. */
  sentCopyAfterReads?: number;
}

/** What the recording calls it; the checker knows dropped answers by the word. */
export function faultName(fault: Fault): string {
  if (fault.drop) return `dropped-${fault.drop}`;
  if (fault.status !== undefined) return `status-${fault.status}${fault.afterEffect ? '-after-effect' : ''}`;
  if (fault.sentCopyAfterReads !== undefined) return 'sent-copy-late';
  return fault.teamsLinkAfterReads !== undefined ? 'teams-link-late' : 'slow';
}
