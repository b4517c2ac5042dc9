/** The lease under which a mailbox is worked with, one at a time: Outlook takes 4 requests at once from one app. */
export function mailboxLease(mailbox: string): string {
  return `mailbox_${mailbox.toLowerCase()}`;
}
