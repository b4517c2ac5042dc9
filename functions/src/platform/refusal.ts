/** Why the app says no before any feature is asked, and when what it stands on fails. */
export type PlatformCode =
  | 'notSignedIn'
  | 'communityUnknown'
  | 'notAMember'
  | 'onlyFacilitators'
  | 'onlyLeads'
  | 'onlyManagers'
  | 'onlyAdministrators'
  | 'badRequest'
  | 'tooLarge'
  | 'tooBusy'
  | 'unavailable'
  | 'unexpected';

/**
 * Every reason for which the app says no, by who brings it. A feature adds its own in its `problems.ts`, by declaring
 * this interface once more; a code that has no sentence then does not compile (`routes.ts`).
 */
export interface RefusalCodes {
  readonly platform: PlatformCode;
}

export type RefusalCode = RefusalCodes[keyof RefusalCodes];

/** A reason with what is needed to say it in a sentence. */
export interface Reason<Code extends string = RefusalCode> {
  readonly code: Code;
  readonly [detail: string]: unknown;
}

/**
 * Why the app does not do what it was asked. Services throw it with a stable code; the `problems.ts` of each feature
 * turns the code into a status and a sentence, so that no rule or service knows of HTTP.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}
