import type { Instant } from '../kernel';

/** Something a member would like to talk about. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly proposedAt: Instant;
  readonly proposedBy: { readonly id: string; readonly name: string };
}
