import type { NoticeTrouble } from './NoticeStore';

/** What happened, who mends it, and what happens then. */
const details: Record<NoticeTrouble, (mailbox: string) => string> = {
  permissionMissing: (mailbox) =>
    `Guildhall may not send mail from ${mailbox}. An Exchange administrator grants the app Mail.ReadWrite and Mail.Send for that mailbox (RBAC for Applications); then replay.`,
  mailboxMissing: (mailbox) =>
    `The service mailbox ${mailbox} does not exist. Create it or correct GUILDHALL_COMMUNITIES, then replay.`,
  refusedByMailbox: (mailbox) =>
    `${mailbox} refuses the mail; the log line noticesNotTold of that time names its error. An Exchange administrator looks whether it is full or may not send to that address; then replay.`,
  stillTrying: () =>
    'Microsoft 365 or storage has been out of reach for a while. Replay to try now. The log line noticesNotTold names the error.',
  unexpected: () =>
    'Guildhall itself failed again and again; the log line noticesNotTold names the error. Mend that, then replay.',
};

/**
 * Says for administrators why people could not be told.
 *
 * @param people - how many have something waiting for this cause
 * @param mailbox - the service mailbox of the community
 */
export function noticeFailureDetail(trouble: NoticeTrouble, people: number, mailbox: string): string {
  const whom = people === 1 ? 'A message to one person waits' : `Messages to ${people} people wait`;
  return `${whom}. ${details[trouble](mailbox)} Until then Guildhall tries again by itself at least every hour, and drops what is 30 days old.`;
}
