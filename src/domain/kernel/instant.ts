/** A point in time as ISO 8601 in UTC with milliseconds (`2026-03-26T11:00:00.000Z`): comparable as text, and the same in every zone. */
export type Instant = string;
