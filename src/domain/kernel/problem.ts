import type { Instant } from './instant';

/**
 * How the API refuses: RFC 9457 problem+json. `detail` is a sentence for the person who asked; `code` is the stable name
 * of the reason, for programs.
 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** Of what was asked too often: from when on it is possible again. */
  readonly from?: Instant;
  /** Of what is too long or too often: how much there may be. */
  readonly limit?: number;
  /** Of what is out of its bounds: these. */
  readonly least?: number;
  readonly most?: number;
  /** Which of the things that were sent it is about, by the name it has in the contract. */
  readonly field?: string;
}
