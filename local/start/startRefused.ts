/** Guildhall cannot start, for a reason that a sentence explains; the message says what to do. */
export class StartRefused extends Error {}
