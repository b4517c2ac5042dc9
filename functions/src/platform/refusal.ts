/**
 * Why the app does not do what it was asked. Services throw it with a stable code; one table (`problems.ts`) turns the
 * code into a status and a sentence, so that no rule or service knows of HTTP.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: { readonly code: string; readonly [detail: string]: unknown },
  ) {
    super(reason.code);
  }
}
