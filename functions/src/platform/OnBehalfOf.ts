/** Somebody for whom the app may act at SharePoint, within what both of them may do there. */
export interface OnBehalf {
  readonly personId: string;
  /** The caller's own access token for the API: never logged, never kept. */
  readonly assertion: string;
}

/** As whom something is done in Microsoft 365: as the app itself, or for a person who is calling. */
export type ActingAs = 'app' | OnBehalf;

/**
 * Why nobody may be acted for: the organisation has not consented to it, which an administrator repairs, or it does not
 * take this sign-in for enough (conditional access, a disabled account, a token that has run out).
 */
export type ActingRefusal = 'consentMissing' | 'signInRefused';

/** The organisation's authority lets the app not act for this person. Nothing was done; asking again changes nothing. */
export class ActingRefused extends Error {
  override readonly name = 'ActingRefused';
  /** For logs, which name the code of an error and never its message. */
  readonly code: ActingRefusal;

  constructor(
    readonly reason: ActingRefusal,
    options?: { cause?: unknown },
  ) {
    super(`acting on behalf of a person was refused: ${reason}`, options);
    this.code = reason;
  }
}

/** @param assertion - not shown when the result is copied, written as JSON or printed: only whoever names it gets it */
export function onBehalfOf(personId: string, assertion: string): OnBehalf {
  return Object.defineProperty({ personId }, 'assertion', { value: assertion }) as OnBehalf;
}
