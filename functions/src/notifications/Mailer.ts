/** A mail to one person. */
export interface Letter {
  readonly to: { readonly name: string; readonly mail: string };
  readonly subject: string;
  /** HTML; every value put into it is escaped. */
  readonly body: string;
}

/**
 * Sends mails from a service mailbox, each once. All calls are safe to repeat. What it can't do it says by throwing a
 * `MailRefused` or, when trying again later makes sense, an `Unavailable`.
 */
export interface Mailer {
  /**
   * Writes a letter, or finds the one that was written under this key.
   * @returns its id in the mailbox, to be kept until it is sent; undefined when it has gone out already
   */
  prepare(mailbox: string, key: string, letter: Letter): Promise<string | undefined>;
  /** Sends a letter that was prepared; one that has gone out already is left alone. */
  send(mailbox: string, letterId: string): Promise<void>;
  /** Takes away what was written under this key and has not gone out; it is not to be sent any more. */
  discard(mailbox: string, key: string): Promise<void>;
}

/** The mailbox will not do it, now or later, unless somebody changes something. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(
    readonly reason: 'permissionMissing' | 'mailboxMissing' | 'refusedByMailbox',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}
