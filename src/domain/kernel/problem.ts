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
}
