/** How many were in a community at the end of a month, or are now in the present one. */
export interface MonthSize {
  readonly communityId: string;
  /** `2026-03`. */
  readonly month: string;
  readonly size: number;
}

/** Keeps the sizes of communities by month. */
export interface SizeStore {
  /** Of all communities, from a month on; each community's oldest first. */
  since(month: string): Promise<readonly MonthSize[]>;
  /** The last word on a month stands. */
  note(sizes: readonly MonthSize[]): Promise<void>;
}
