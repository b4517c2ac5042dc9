import type { MailboxRecords } from '../calendar/mailboxRecords';
import { GraphFailure } from '../graphFailure';

const dayMs = 86_400_000;
/** Mails of the same minute share an entry, so that a busy day stays short. */
const togetherMs = 60_000;

/** Counts the recipients that a mailbox writes to. */
export type RecipientCounter = (mailbox: string, recipients: number) => void;

/**
 * "Recipient rate limit" of Exchange Online: so many recipients in any 24 hours, those of invitations, updates and
 * cancellations included; beyond that nothing is accepted. It counts by the tenant's clock, unlike the limits of pace: it is
 * over when a day has passed in the organisation, and nobody waits a real one for it. The response code is that of Exchange
 * (ErrorSubmissionQuotaExceeded: no more can be sent for now). With which status Graph passes it on is not documented; here
 * it is 429, and no Retry-After says when it ends.
 *
 * @param limit recipients in 24 hours.
 */
export function createRecipientCounter(
  records: MailboxRecords,
  { now, limit }: { now: () => Date; limit: number },
): RecipientCounter {
  return (mailbox, recipients) => {
    if (recipients === 0) return;
    const at = now().getTime();
    const record = records.of(mailbox);
    // A clock that was set back leaves entries behind that lie ahead: they are no part of the last day.
    const sent = record.sent.filter((entry) => entry.at > at - dayMs && entry.at <= at);
    if (sent.reduce((sum, entry) => sum + entry.recipients, recipients) > limit) {
      throw new GraphFailure(
        429,
        'ErrorSubmissionQuotaExceeded',
        "The message can't be submitted because the sender's submission quota was exceeded. Please try again later.",
      );
    }
    const last = sent.at(-1);
    const together = last && at - last.at < togetherMs ? sent.pop() : undefined;
    sent.push(together ? { at: together.at, recipients: together.recipients + recipients } : { at, recipients });
    records.keep({ ...record, sent });
  };
}
