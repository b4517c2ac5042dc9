import type { Caller } from './caller';

/** One request on the way through, whole or inside a batch. */
export interface Passage {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  /** The body as it came. */
  bytes?: Buffer;
  caller: Caller;
  requestId: string;
  /** Id of the enclosing batch. */
  batch?: string;
}
